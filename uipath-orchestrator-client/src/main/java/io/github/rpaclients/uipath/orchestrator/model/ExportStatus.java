package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.OpenEnum;

/** How far an export is. */
public final class ExportStatus extends OpenEnum {
    public static final ExportStatus NEW = of("New");
    public static final ExportStatus IN_PROGRESS = of("InProgress");
    public static final ExportStatus COMPLETED = of("Completed");
    public static final ExportStatus FAILED = of("Failed");

    private ExportStatus(String value) {
        super(value);
    }

    /** A known word gives an equal value; any other is kept as it is. */
    public static ExportStatus of(String value) {
        return new ExportStatus(value);
    }
}
