package io.github.rpaclients.examples;

import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.users.User;

/** How do I see what an update would write, before it does? */
public final class ChangeUser {
    private ChangeUser() {}

    /** Takes the web pages away from a user, and prints {@code MayHaveUserSession: true -> false} before. */
    public static User withoutWebPages(OrchestratorClient orchestrator, UserId id) {
        Change<User> change = orchestrator.users().change(id, user -> user.withMayHaveUserSession(false));
        System.out.println(change);
        return change.apply();
    }
}
