package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** Which of several waiting jobs comes first. */
public final class JobPriority extends OpenEnum {
    public static final JobPriority LOW = of("Low");
    public static final JobPriority NORMAL = of("Normal");
    public static final JobPriority HIGH = of("High");

    private JobPriority(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static JobPriority of(String value) {
        return new JobPriority(value);
    }
}
