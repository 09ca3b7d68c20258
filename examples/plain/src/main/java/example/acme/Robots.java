package example.acme;

import static io.github.rpaclients.uipath.orchestrator.users.UserFields.USER_NAME;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.uipath.environment.UiPathSettings;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.io.PrintStream;
import java.util.Map;

/** Who is there? With a user name: give this person a developer robot. */
public class Robots {
    public static void main(String[] args) {
        System.exit(run(System.getenv(), System.out, args));
    }

    static int run(Map<String, String> variables, PrintStream out, String... names) {
        UiPathSettings settings = UiPathSettings.builder().environment(variables).build();
        try (OrchestratorClient orchestrator = OrchestratorClient.builder()
                .deployment(settings.deployment())
                .credentials(settings.credentials())
                .build()) {
            for (User user : orchestrator.users().list()) {
                out.println(user.userName().orElse("(no name)"));
            }
            for (String name : names) {
                User user = orchestrator
                        .users()
                        .find(USER_NAME.eq(name))
                        .orElseThrow(() -> new IllegalArgumentException("There is no user " + name));
                orchestrator.users().provisionRobot(user.id(), RobotType.DEVELOPMENT);
                out.println(name + " has a developer robot");
            }
            return 0;
        } catch (ApiException | IllegalArgumentException e) {
            out.println(e.getMessage());
            return 1;
        }
    }
}
