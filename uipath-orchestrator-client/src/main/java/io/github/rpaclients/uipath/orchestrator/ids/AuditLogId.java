package io.github.rpaclients.uipath.orchestrator.ids;

import io.github.rpaclients.core.json.NumericId;

/** The number of an entry of the audit log. */
public final class AuditLogId extends NumericId {
    private AuditLogId(long value) {
        super(value);
    }

    public static AuditLogId of(long value) {
        return new AuditLogId(value);
    }
}
