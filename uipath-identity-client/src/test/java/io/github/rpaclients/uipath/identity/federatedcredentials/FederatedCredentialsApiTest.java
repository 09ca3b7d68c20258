package io.github.rpaclients.uipath.identity.federatedcredentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.rpaclients.uipath.identity.IdentityServer;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplicationId;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FederatedCredentialsApiTest {
    private static final ExternalApplicationId APPLICATION =
            ExternalApplicationId.of("e0e1e2e3-0000-4000-8000-000000000002");
    private static final NewFederatedCredential DEPLOYMENTS = new NewFederatedCredentialBuilder()
            .name("deployments")
            .issuer("https://token.example")
            .subject("repo:acme/robots")
            .audience("uipath")
            .build();

    private final IdentityServer server = IdentityServer.start();
    private final FederatedCredentialsApi credentials = server.identity().federatedCredentials();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void createsTheTwentieth() {
        server.answers(credentials(19)).answers("{\"id\":\"20\"}");

        credentials.create(APPLICATION, DEPLOYMENTS);

        server.received();
        assertThat(server.received().method()).isEqualTo("POST");
    }

    @Test
    void sendsNoTwentyFirst() {
        server.answers(credentials(20));

        assertThatIllegalStateException()
                .isThrownBy(() -> credentials.create(APPLICATION, DEPLOYMENTS))
                .withMessageContaining("20");

        assertThat(server.requestCount()).isEqualTo(1);
    }

    @Test
    void refusesWhatWouldNeverFitAToken() {
        assertThatIllegalArgumentException().isThrownBy(() -> DEPLOYMENTS.withIssuer("http://token.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> DEPLOYMENTS.withSubject("repo:acme/*"));
        assertThatIllegalArgumentException().isThrownBy(() -> DEPLOYMENTS.withAudience(" "));
    }

    private static String credentials(int count) {
        return "[" + String.join(",", Collections.nCopies(count, "{\"id\":\"1\"}")) + "]";
    }
}
