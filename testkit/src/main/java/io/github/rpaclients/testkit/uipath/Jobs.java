package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;
import java.util.Set;

/** What becomes of jobs. A step that does not fit the state of a job is {@code false}, and leaves it alone. */
final class Jobs {
    private static final Set<String> OVER = Set.of("Successful", "Faulted", "Stopped");
    private static final Set<String> WAITING = Set.of("Pending", "Suspended", "Resumed");

    private Jobs() {}

    /** A new one, without what only the server gives. */
    static JsonObject pending(JsonObject folder, Organization organization) {
        JsonObject job = JobsEndpoint.TYPE.blank();
        job.add("$folders", Json.array(List.of(folder.get("Id").getAsLong())));
        settle(job, folder, organization);
        return job;
    }

    /** What a new one has that nobody says. */
    static void settle(JsonObject job, JsonObject folder, Organization organization) {
        if (Json.isNull(job, "CreationTime")) {
            job.addProperty("CreationTime", organization.now());
        }
        job.add("OrganizationUnitId", folder.get("Id"));
        job.add("OrganizationUnitFullyQualifiedName", folder.get("FullyQualifiedName"));
    }

    static boolean isOver(JsonObject job) {
        return OVER.contains(state(job));
    }

    static String state(JsonObject job) {
        return Json.string(job, "State");
    }

    static boolean run(JsonObject job, Organization organization) {
        if (isOver(job)) {
            return false;
        }
        job.addProperty("State", "Running");
        if (Json.isNull(job, "StartTime")) {
            job.addProperty("StartTime", organization.now());
        }
        return true;
    }

    static boolean suspend(JsonObject job) {
        boolean runs = state(job).equals("Running");
        if (runs) {
            job.addProperty("State", "Suspended");
        }
        return runs;
    }

    static boolean resume(JsonObject job) {
        boolean isSuspended = state(job).equals("Suspended");
        if (isSuspended) {
            job.addProperty("State", "Resumed");
        }
        return isSuspended;
    }

    /** One that runs is asked first if it is to be soft, and stops when the test says so. */
    static boolean stop(JsonObject job, String strategy, Organization organization) {
        if (isOver(job)) {
            return false;
        }
        job.addProperty("StopStrategy", strategy);
        if (strategy.equals("Kill") || WAITING.contains(state(job))) {
            return end(job, "Stopped", organization);
        }
        job.addProperty("State", "Stopping");
        return true;
    }

    static boolean end(JsonObject job, String state, Organization organization) {
        if (isOver(job)) {
            return false;
        }
        job.addProperty("State", state);
        job.addProperty("EndTime", organization.now());
        return true;
    }
}
