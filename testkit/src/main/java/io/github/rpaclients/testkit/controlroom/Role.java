package io.github.rpaclients.testkit.controlroom;

import java.util.List;

/** A role; roles do not change while the simulator runs. */
final class Role {
    private final long id;
    private final String name;
    private final boolean system;
    private final List<Grant> grants;

    Role(long id, String name, boolean system, List<Grant> grants) {
        this.id = id;
        this.name = name;
        this.system = system;
        this.grants = List.copyOf(grants);
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean system() {
        return system;
    }

    List<Grant> grants() {
        return grants;
    }
}
