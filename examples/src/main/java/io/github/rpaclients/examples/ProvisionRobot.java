package io.github.rpaclients.examples;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConflictException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.users.User;

/** How do I give a user an attended robot, and what do I do when it fails? */
public final class ProvisionRobot {
    private ProvisionRobot() {}

    /** Says how it went. */
    public static String provision(OrchestratorClient orchestrator, UserId id) {
        try {
            User sent = orchestrator.users().provisionRobot(id, RobotType.ATTENDED);
            return sent.userName().orElse("user " + id) + " has a robot";
        } catch (NotFoundException e) {
            return "no such user";
        } catch (ConflictException e) {
            return "no licence is free";
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
