package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** What becomes of what is old; in the cloud something has to. */
public final class RetentionAction extends OpenEnum {
    public static final RetentionAction DELETE = of("Delete");
    public static final RetentionAction ARCHIVE = of("Archive");
    public static final RetentionAction NONE = of("None");

    private RetentionAction(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static RetentionAction of(String value) {
        return new RetentionAction(value);
    }
}
