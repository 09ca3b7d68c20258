package io.github.rpaclients.uipath.identity.externalapplications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.identity.IdentityServer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecretRotationTest {
    private static final ApplicationSecretId OLD = ApplicationSecretId.of(4);
    private static final NewApplicationSecret NEXT = NewApplicationSecret.of(
                    ExternalApplicationId.of("e0e1e2e3-0000-4000-8000-000000000002"), "nightly")
            .withExpiryTime(Instant.parse("2027-01-01T00:00:00Z"));
    private static final String MADE = "{\"id\":5,\"secret\":\"next\"}";

    private final IdentityServer server = IdentityServer.start();
    private final ExternalApplicationsApi applications = server.identity().externalApplications();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void deletesTheOldSecretAfterTheNewOneIsTakenOver() {
        server.answers(MADE).answers(204, "");
        List<Integer> requests = new ArrayList<>();

        ApplicationSecret made = applications.rotateSecret(OLD, NEXT, next -> {
            assertThat(next.secret()).contains(Secret.of("next"));
            requests.add(server.requestCount());
        });

        assertThat(made.id()).isEqualTo(ApplicationSecretId.of(5));
        assertThat(requests).containsExactly(1);
        assertThat(server.received().body())
                .contains(
                        "\"expiryTime\":\"2027-01-01T00:00:00Z\"",
                        "\"partitionGlobalId\":\"" + IdentityServer.ORGANIZATION);
        assertThat(server.received().target()).endsWith("/secrets/4");
    }

    @Test
    void keepsTheOldSecretIfTheNewOneIsNotTakenOver() {
        server.answers(MADE).answers(204, "");
        IllegalStateException refused = new IllegalStateException("vault is closed");

        assertThatThrownBy(() -> applications.rotateSecret(OLD, NEXT, next -> {
                    throw refused;
                }))
                .isSameAs(refused);

        server.received();
        assertThat(server.received().target()).endsWith("/secrets/5");
        assertThat(server.requestCount()).isEqualTo(2);
    }

    @Test
    void tellsIfTheNewSecretStays() {
        server.answers(MADE).answers(404, "");

        IllegalStateException failure = catchThrowableOfType(
                IllegalStateException.class,
                () -> applications.rotateSecret(OLD, NEXT, next -> {
                    throw new IllegalStateException("vault is closed");
                }));

        assertThat(failure.getSuppressed()).singleElement().isInstanceOf(NotFoundException.class);
    }

    @Test
    void touchesNothingIfNoSecretIsMade() {
        server.answers(500, "");

        assertThatThrownBy(() -> applications.rotateSecret(OLD, NEXT, next -> {}))
                .isInstanceOf(ServerException.class);

        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void takesNoSecretThatIsNotTold() {
        server.answers("{\"id\":5}");

        assertThatThrownBy(() -> applications.rotateSecret(OLD, NEXT, next -> {}))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("secret");

        assertThat(server.requestCount()).isEqualTo(1);
    }
}
