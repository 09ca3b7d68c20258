package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** What a project was made for. */
public final class TargetFramework extends OpenEnum {
    public static final TargetFramework LEGACY = of("Legacy");
    public static final TargetFramework WINDOWS = of("Windows");
    public static final TargetFramework PORTABLE = of("Portable");

    private TargetFramework(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static TargetFramework of(String value) {
        return new TargetFramework(value);
    }
}
