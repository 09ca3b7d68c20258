package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.OpenEnum;

/** How those who get a task are found among those that were named. */
public final class TaskAssignmentCriteria extends OpenEnum {
    public static final TaskAssignmentCriteria SINGLE_USER = of("SingleUser");
    /** Who has least to do. */
    public static final TaskAssignmentCriteria WORKLOAD = of("Workload");

    public static final TaskAssignmentCriteria ALL_USERS = of("AllUsers");
    public static final TaskAssignmentCriteria HIERARCHY = of("Hierarchy");

    private TaskAssignmentCriteria(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static TaskAssignmentCriteria of(String value) {
        return new TaskAssignmentCriteria(value);
    }
}
