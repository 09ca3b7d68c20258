package io.github.rpaclients.examples;

import static io.github.rpaclients.uipath.orchestrator.users.UserFields.LAST_LOGIN_TIME;
import static io.github.rpaclients.uipath.orchestrator.users.UserFields.MAY_HAVE_ROBOT_SESSION;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.time.Instant;

/** Who may have an attended robot, and when did they last sign in? Arguments: organization, tenant. */
public final class ListDevelopers {
    private ListDevelopers() {}

    public static void main(String[] args) {
        Secret secret = Secret.of(System.getenv("UIPATH_CLIENT_SECRET"));
        String clientId = System.getenv("UIPATH_CLIENT_ID");

        try (OrchestratorClient orchestrator = OrchestratorClient.builder()
                .deployment(UiPathDeployment.cloud(args[0], args[1]))
                .credentials(ClientCredentials.of(clientId, secret, "OR.Users.Read"))
                .build()) {
            PagedIterable<User> developers = orchestrator
                    .users()
                    .list(query -> query.filter(MAY_HAVE_ROBOT_SESSION.is(true)).orderByDescending(LAST_LOGIN_TIME));
            for (User developer : developers) {
                String last = developer.lastLoginTime().map(Instant::toString).orElse("never");
                System.out.println(developer.userName().orElse("(no name)") + " " + last);
            }
        }
    }
}
