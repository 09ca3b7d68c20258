package io.github.rpaclients.examples;

import io.github.rpaclients.core.bulk.Bulk;
import io.github.rpaclients.core.bulk.BulkReport;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.users.User;
import java.util.Collection;

/** How do I change many users, and what do I do with those that fail? */
public final class ChangeManyUsers {
    private ChangeManyUsers() {}

    /** A line for each user who still has a robot. */
    public static String withoutRobots(OrchestratorClient orchestrator, Collection<UserId> ids) {
        BulkReport<UserId, User> report = Bulk.of(ids)
                .atOnce(8)
                .stopAfter(20)
                .run(id -> orchestrator.users().update(id, user -> user.withMayHaveRobotSession(false)));
        StringBuilder lines = new StringBuilder();
        report.failed().forEach((id, failure) -> lines.append(id + ": " + failure.getMessage() + "\n"));
        report.notBegun().forEach(id -> lines.append(id + ": not tried\n"));
        return lines.toString();
    }
}
