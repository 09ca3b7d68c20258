package io.github.rpaclients.uipath.lease;

import static io.github.rpaclients.uipath.lease.fixtures.LicenseServer.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.uipath.UiPathBuilder;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.lease.fixtures.LicenseServer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeaseClientTest {
    private static final UiPathDeployment STANDALONE =
            UiPathDeployment.standalone(URI.create("https://orchestrator.example"), "default");

    private final LicenseServer server = new LicenseServer();
    private final AtomicInteger tokens = new AtomicInteger();
    private final AtomicBoolean closed = new AtomicBoolean();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void refusesADeploymentWithoutALicenceAccountantAndClosesWhatItOpened() {
        UiPathBuilder<LeaseClient> builder =
                LeaseClient.builder().deployment(STANDALONE).credentials(jwt("{}"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("This deployment has no licence accountant (leaseUrl)");
        assertThat(closed).isTrue();
    }

    @Test
    void leavesASharedConnectionOpen() {
        try (UiPathConnection connection = UiPathConnection.builder()
                .deployment(hosted())
                .credentials(jwt("{}"))
                .build()) {

            LeaseClient.over(connection).close();

            assertThat(closed).isFalse();
        }
    }

    @Test
    void refusesToTellTheStatusWithoutALicenceResourceManager() {
        UiPathDeployment deployment = UiPathDeployment.builder()
                .orchestratorUrl(server.url())
                .identityUrl(server.url())
                .tokenUrl(server.url())
                .leaseUrl(server.url())
                .licenseUrl(Optional.empty())
                .build();
        try (LeaseClient lease = LeaseClient.builder()
                .deployment(deployment)
                .credentials(jwt("{}"))
                .build()) {

            assertThatThrownBy(lease::status)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("This deployment has no licence resource manager (licenseUrl)");
            assertThatThrownBy(lease::serviceLicenses).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(lease::hostLicenses).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(lease.preview()::activation).isInstanceOf(IllegalStateException.class);
            assertThat(lease.preview().sessions()).isNotNull();
        }
    }

    @Test
    void findsTheOrganizationInTheTokenOfTheFirstCall() {
        server.answer("[]");
        try (LeaseClient lease = LeaseClient.builder()
                .deployment(hosted())
                .credentials(jwt("{\"prt_id\":\"9a8b7c6d-0000-4000-8000-00000000000f\"}"))
                .http(server.options())
                .build()) {
            assertThat(tokens).hasValue(0);

            lease.userLicenses().seats();

            assertThat(line(server.take()))
                    .isEqualTo("GET /acme/lease_/api/account/9a8b7c6d-0000-4000-8000-00000000000f/user-license");
        }
    }

    @Test
    void asksForTheOrganizationWhereTheTokenDoesNotNameIt() {
        try (LeaseClient lease = LeaseClient.builder()
                .deployment(hosted())
                .credentials(jwt("{\"sub\":\"somebody\"}"))
                .http(server.options())
                .build()) {

            assertThatThrownBy(() -> lease.userLicenses().seats())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("organization(…)");
            assertThat(server.requestCount()).isZero();
        }
    }

    private UiPathDeployment hosted() {
        return UiPathDeployment.hosted(server.url(), "acme", "production");
    }

    private UiPathCredentials jwt(String claims) {
        String payload =
                Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
        TokenProvider given = TokenProvider.of(Secret.of("e30." + payload + ".x"));
        return (deployment, transport) -> new TokenProvider() {
            @Override
            public AccessToken token() {
                tokens.incrementAndGet();
                return given.token();
            }

            @Override
            public void rejected(AccessToken rejected) {
                given.rejected(rejected);
            }

            @Override
            public void close() {
                closed.set(true);
            }
        };
    }
}
