package io.github.rpaclients.testkit.controlroom;

/** One entry in the permissions of a role. The number is that of this Control Room; another one has others. */
final class Grant {
    private final long id;
    private final String action;
    private final String resourceType;

    Grant(long id, String action, String resourceType) {
        this.id = id;
        this.action = action;
        this.resourceType = resourceType;
    }

    long id() {
        return id;
    }

    String action() {
        return action;
    }

    String resourceType() {
        return resourceType;
    }
}
