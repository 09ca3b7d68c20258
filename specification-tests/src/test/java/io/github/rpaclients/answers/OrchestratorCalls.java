package io.github.rpaclients.answers;

import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.RoleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.users.RobotType;
import io.github.rpaclients.uipath.orchestrator.users.UserFields;
import io.github.rpaclients.uipath.orchestrator.users.UsersApi;
import java.util.List;
import java.util.Optional;

final class OrchestratorCalls {
    private static final UserId ADA = UserId.of(13);
    private static final StrangeDocuments DOCUMENTS = StrangeDocuments.ofUiPath("value", """
            {"value":null,"@odata.count":3}
            {"value":{"secret-text":true}}
            {"value":[{"Id":"secret-text","Key":"secret-text","Value":true}]}
            {"results":[]}
            """);

    static Calls of(OrchestratorClient client) {
        UsersApi users = client.users();
        return new Calls("orchestrator", "^GET /", DOCUMENTS, Optional.of("{\"Id\":13,\"Name\":\"A\"}"))
                .read("users.list", "value", () -> users.list().toList())
                .read("users.find", "value", () -> users.find(UserFields.USER_NAME.eq("ada")))
                .read("users.get", "Id", () -> users.get(ADA))
                .read("users.update", "Id", () -> users.update(ADA, user -> user))
                .read("users.busy", "value", () -> users.busy(List.of(ADA)))
                .read("roles.list", "value", () -> client.roles().list().toList())
                .read(
                        "directory.permissions",
                        "an array",
                        () -> client.directory().permissions("ada", ""))
                .read("settings.license", "Allowed", () -> client.settings().license())
                .write("users.update", () -> users.update(ADA, user -> user.withName("Ada")))
                .write("users.provisionRobot", () -> users.provisionRobot(ADA, RobotType.STUDIO))
                .write("users.delete", () -> users.delete(ADA))
                .write("users.assignRoles", () -> users.assignRoles(ADA, List.of(RoleId.of(2))))
                .write("users.changeCulture", () -> users.changeCulture(ADA, "en"))
                .write("users.changeOwnCulture", () -> users.changeOwnCulture("en"));
    }
}
