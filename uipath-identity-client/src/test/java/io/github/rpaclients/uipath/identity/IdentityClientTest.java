package io.github.rpaclients.uipath.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.PersonId;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.identity.groups.NewGroup;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentityClientTest {
    private static final String OTHER = "99999999-0000-4000-8000-000000000001";

    private final IdentityServer server = IdentityServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void takesTheOrganizationFromTheToken() {
        server.answers("[]");
        String token = "e30." + base64("{\"prt_id\":\"" + OTHER + "\"}") + ".signature";

        try (UiPathConnection connection = connection(token);
                IdentityClient identity = IdentityClient.over(connection)) {
            identity.groups().list();
        }

        assertThat(server.received().target()).isEqualTo("/acme/identity_/api/Group/" + OTHER);
    }

    @Test
    void asksForTheOrganizationOnlyWhereACallNamesIt() {
        server.answers("{\"id\":\"1\"}");

        try (UiPathConnection connection = connection("opaque");
                IdentityClient identity = IdentityClient.over(connection)) {
            assertThat(identity.users().get(PersonId.of("1")).id()).isEqualTo(PersonId.of("1"));
        }
    }

    @Test
    void saysWhatToDoWhereTheTokenDoesNotNameTheOrganization() {
        try (UiPathConnection connection = connection("opaque");
                IdentityClient identity = IdentityClient.over(connection)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> identity.groups().list())
                    .withMessageContaining("organization(…)");
        }

        assertThat(server.requestCount()).isZero();
    }

    @Test
    void aViewNamesAnotherOrganizationInPathAndBody() {
        server.answers("[]").answers(201, "{\"id\":\"1\"}");
        IdentityClient view = server.identity().inOrganization(OrganizationId.of(OTHER));

        view.groups().list();
        view.groups().create(NewGroup.of("Makers"));

        assertThat(server.received().target()).isEqualTo("/acme/identity_/api/Group/" + OTHER);
        assertThat(server.received().body()).endsWith("\"partitionGlobalId\":\"" + OTHER + "\"}");
    }

    @Test
    void closingAClientEndsItsSession() {
        RecordingSession session = new RecordingSession();

        IdentityClient.builder()
                .deployment(UiPathDeployment.hosted(server.url(), "acme", "production"))
                .credentials(session)
                .build()
                .close();

        assertThat(session.closed()).isTrue();
    }

    @Test
    void closingAViewLeavesTheSessionOpen() {
        RecordingSession session = new RecordingSession();

        try (IdentityClient identity = IdentityClient.builder()
                .deployment(UiPathDeployment.hosted(server.url(), "acme", "production"))
                .credentials(session)
                .build()) {
            identity.inOrganization(OrganizationId.of(OTHER)).close();

            assertThat(session.closed()).isFalse();
        }
    }

    @Test
    void closingAClientOverASharedConnectionLeavesTheSessionOpen() {
        RecordingSession session = new RecordingSession();

        try (UiPathConnection connection = connection(session)) {
            IdentityClient.over(connection).close();

            assertThat(session.closed()).isFalse();
        }
    }

    @Test
    void aStandaloneServerHasNoUnderscore() {
        server.answers("[]");

        try (IdentityClient identity = IdentityClient.builder()
                .deployment(UiPathDeployment.standalone(server.url(), "Default"))
                .credentials(UiPathCredentials.token(Secret.of("opaque")))
                .organization(OrganizationId.of(OTHER))
                .http(server.options())
                .build()) {
            identity.groups().list();
        }

        assertThat(server.received().target()).isEqualTo("/identity/api/Group/" + OTHER);
    }

    @Test
    void namesWhatIsMissing() {
        assertThatThrownBy(() -> IdentityClient.builder().build()).hasMessageContaining("deployment(…)");
    }

    private UiPathConnection connection(String token) {
        return connection(UiPathCredentials.token(Secret.of(token)));
    }

    private UiPathConnection connection(UiPathCredentials credentials) {
        return UiPathConnection.builder()
                .deployment(UiPathDeployment.hosted(server.url(), "acme", "production"))
                .credentials(credentials)
                .http(server.options())
                .build();
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
