package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of an export. */
public final class ExportId extends NumericId {
    private ExportId(long value) {
        super(value);
    }

    public static ExportId of(long value) {
        return new ExportId(value);
    }
}
