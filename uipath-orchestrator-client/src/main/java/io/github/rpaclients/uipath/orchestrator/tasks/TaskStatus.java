package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.OpenEnum;

/** How far a task is. */
public final class TaskStatus extends OpenEnum {
    /** Nobody has it. */
    public static final TaskStatus UNASSIGNED = of("Unassigned");

    /** Somebody has it. */
    public static final TaskStatus PENDING = of("Pending");

    public static final TaskStatus COMPLETED = of("Completed");

    private TaskStatus(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static TaskStatus of(String value) {
        return new TaskStatus(value);
    }
}
