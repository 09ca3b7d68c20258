package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.testkit.uipath.UiPathExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sign-in against the simulator, whose client secret only arrives if the form body is encoded as it should be. */
class SignInContractTest {
    @RegisterExtension
    static final UiPathExtension uipath = UiPathExtension.create();

    @Test
    void signsInAndFindsTheOrganization() {
        try (UiPathConnection connection = connection(Secret.of(uipath.clientSecret()), "OR.Users", "PM.License")) {
            assertThat(connection.organization()).isEqualTo(OrganizationId.of(uipath.organizationId()));
        }
    }

    @Test
    void recognizesAWrongSecret() {
        try (UiPathConnection connection = connection(Secret.of("wrong"), "OR.Users")) {
            assertThatThrownBy(connection::organization)
                    .isInstanceOf(SignInException.class)
                    .hasMessageStartingWith("Sign-in: [invalid_client]");
        }
    }

    @Test
    void recognizesAScopeThatWasNotAssigned() {
        uipath.allowScopes("OR.Users.Read");

        try (UiPathConnection connection = connection(Secret.of(uipath.clientSecret()), "OR.Users")) {
            assertThatThrownBy(connection::organization)
                    .isInstanceOf(SignInException.class)
                    .hasMessageStartingWith("Sign-in: [invalid_scope]");
        }
    }

    private UiPathConnection connection(Secret secret, String... scopes) {
        return UiPathConnection.builder()
                .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
                .credentials(ClientCredentials.of(uipath.clientId(), secret, scopes))
                .build();
    }
}
