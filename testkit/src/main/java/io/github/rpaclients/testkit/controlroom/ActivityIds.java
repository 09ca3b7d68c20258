package io.github.rpaclients.testkit.controlroom;

import io.github.rpaclients.testkit.internal.Json;

/** The ids of deployments and of their executions: they count. */
final class ActivityIds {
    private final ControlRoomState state;

    ActivityIds(ControlRoomState state) {
        this.state = state;
    }

    /** A UUID and some digits behind it, as the vendor makes them. */
    static String execution(long number) {
        return String.format("e0000000-0000-4000-8000-%012d_%016x", number, number);
    }

    String nextDeployment() {
        long number = state.rows(ActivitiesEndpoint.TYPE).all().stream()
                .map(run -> Json.string(run, "deploymentId"))
                .distinct()
                .count();
        String id;
        do {
            number++;
            id = String.format("d0000000-0000-4000-8000-%012d", number);
        } while (isTaken(id));
        return id;
    }

    private boolean isTaken(String id) {
        return state.rows(ActivitiesEndpoint.TYPE).all().stream()
                .anyMatch(run -> Json.string(run, "deploymentId").equals(id));
    }
}
