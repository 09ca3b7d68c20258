package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** What a rule of retention is for: what has ended, or what was never ended. */
public final class RetentionType extends OpenEnum {
    public static final RetentionType FINAL = of("Final");
    public static final RetentionType STALE = of("Stale");

    private RetentionType(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static RetentionType of(String value) {
        return new RetentionType(value);
    }
}
