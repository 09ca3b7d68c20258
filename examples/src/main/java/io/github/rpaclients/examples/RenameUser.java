package io.github.rpaclients.examples;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.users.User;
import io.github.rpaclients.uipath.orchestrator.users.UserId;

/** How do I change one member of a user, and what do I do when it fails? */
public final class RenameUser {
    private RenameUser() {}

    /** Says how it went. */
    public static String rename(OrchestratorClient orchestrator, UserId id, String name) {
        try {
            User sent = orchestrator.users().update(id, user -> user.withName(name));
            return "renamed " + sent.userName().orElse("user " + id);
        } catch (NotFoundException e) {
            return "no such user";
        } catch (ApiException e) {
            switch (e.outcome()) {
                case NOT_SENT:
                case REJECTED:
                    return "nothing has changed: " + e.getMessage();
                default:
                    return "read the user before trying again: " + e.getMessage();
            }
        }
    }
}
