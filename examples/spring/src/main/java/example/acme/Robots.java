package example.acme;

import static io.github.rpaclients.uipath.orchestrator.users.UserFields.USER_NAME;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.util.List;
import org.springframework.stereotype.Service;

@Service
public class Robots {
    private final OrchestratorClient orchestrator;

    Robots(OrchestratorClient orchestrator) {
        this.orchestrator = orchestrator;
    }

    public List<String> people() {
        return orchestrator.users().list().stream()
                .flatMap(user -> user.userName().stream())
                .toList();
    }

    /** Says how it went. */
    public String giveDeveloperRobot(String name) {
        try {
            User user = orchestrator
                    .users()
                    .find(USER_NAME.eq(name))
                    .orElseThrow(() -> new IllegalArgumentException("There is no user " + name));
            orchestrator.users().provisionRobot(user.id(), RobotType.DEVELOPMENT);
            return name + " has a developer robot";
        } catch (ApiException | IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
