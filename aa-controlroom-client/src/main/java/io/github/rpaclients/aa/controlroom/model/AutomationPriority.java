package io.github.rpaclients.aa.controlroom.model;

import io.github.rpaclients.core.json.OpenEnum;

/** Which runs go first where several wait for a device. */
public final class AutomationPriority extends OpenEnum {
    public static final AutomationPriority PRIORITY_LOW = of("PRIORITY_LOW");
    public static final AutomationPriority PRIORITY_MEDIUM = of("PRIORITY_MEDIUM");
    public static final AutomationPriority PRIORITY_HIGH = of("PRIORITY_HIGH");

    private AutomationPriority(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static AutomationPriority of(String value) {
        return new AutomationPriority(value);
    }
}
