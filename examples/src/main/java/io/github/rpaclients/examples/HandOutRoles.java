package io.github.rpaclients.examples;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.folders.FolderRoles;
import io.github.rpaclients.uipath.orchestrator.folders.FoldersApi;
import io.github.rpaclients.uipath.orchestrator.folders.UserAssignments;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.roles.Role;
import io.github.rpaclients.uipath.orchestrator.users.User;
import io.github.rpaclients.uipath.orchestrator.users.UserFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** How do I give people roles in folders, as a list says? Arguments: organization, tenant, file of user,folder,role. */
public final class HandOutRoles {
    private HandOutRoles() {}

    public static void main(String[] args) throws IOException {
        Secret secret = Secret.of(System.getenv("UIPATH_CLIENT_SECRET"));
        String clientId = System.getenv("UIPATH_CLIENT_ID");

        try (OrchestratorClient orchestrator = OrchestratorClient.builder()
                .deployment(UiPathDeployment.cloud(args[0], args[1]))
                .credentials(ClientCredentials.of(clientId, secret, "OR.Folders", "OR.Users.Read"))
                .build()) {
            boolean done = handOut(orchestrator, Files.readAllLines(Path.of(args[2])), System.out::println);
            System.exit(done ? 0 : 1);
        }
    }

    /** Looks all names up, says what there is to do, does it and says what came of it; false if something did not take. */
    public static boolean handOut(OrchestratorClient orchestrator, List<String> lines, Consumer<String> print) {
        FoldersApi folders = orchestrator.folders();
        Map<String, UserAssignments> open = new LinkedHashMap<>();
        lines.forEach(line -> open.put(line, assignment(orchestrator, line.split(","))));
        open.values().removeIf(wanted -> folders.missing(wanted).isEmpty());
        print.accept(open.size() + " of " + lines.size() + " to do");
        open.keySet().forEach(line -> print.accept("  " + line));

        boolean done = true;
        for (Map.Entry<String, UserAssignments> one : open.entrySet()) {
            boolean taken = folders.ensureUsers(one.getValue()).isEmpty();
            print.accept((taken ? "done: " : "the server said yes and has not done it: ") + one.getKey());
            done &= taken;
        }
        return done;
    }

    private static UserAssignments assignment(OrchestratorClient orchestrator, String[] line) {
        User user = orchestrator.users().find(UserFields.USER_NAME.eq(line[0])).orElseThrow();
        FolderId folder =
                orchestrator.folders().resolve(FolderRef.path(line[1])).id();
        Role role = orchestrator.roles().find(line[2]).orElseThrow();
        return UserAssignments.of(List.of(user.id()), FolderRoles.of(folder, role.id()));
    }
}
