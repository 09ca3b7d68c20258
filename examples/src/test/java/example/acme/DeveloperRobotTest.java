package example.acme;

import static io.github.rpaclients.uipath.orchestrator.users.UserFields.USER_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.testkit.uipath.UiPathExtension;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.users.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeveloperRobotTest {
    @RegisterExtension
    static final UiPathExtension uipath = UiPathExtension.create();

    private final OrchestratorClient orchestrator = OrchestratorClient.builder()
            .deployment(UiPathDeployment.hosted(uipath.url(), uipath.organization(), uipath.tenant()))
            .credentials(ClientCredentials.of(uipath.clientId(), Secret.of(uipath.clientSecret()), "OR.Users"))
            .build();

    @AfterEach
    void close() {
        orchestrator.close();
    }

    @Test
    void givesAdaADeveloperRobot() {
        User ada = orchestrator.users().find(USER_NAME.eq("ada@acme.example")).orElseThrow();

        orchestrator.users().provisionRobot(ada.id(), RobotType.DEVELOPMENT);

        assertThat(uipath.orchestrator().user("ada").robotType()).isEqualTo("Development");
    }
}
