package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.OpenEnum;

/** How urgent a task is. */
public final class TaskPriority extends OpenEnum {
    public static final TaskPriority LOW = of("Low");
    public static final TaskPriority MEDIUM = of("Medium");
    public static final TaskPriority HIGH = of("High");
    public static final TaskPriority CRITICAL = of("Critical");

    private TaskPriority(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static TaskPriority of(String value) {
        return new TaskPriority(value);
    }
}
