package io.github.rpaclients.uipath.orchestrator.auditlogs;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.AuditLogId;
import java.util.Optional;

/** What became of one entity. */
@Model
public interface AuditLogEntity extends WireModel {
    long id();

    Optional<AuditLogId> auditLogId();

    /** Its members before and after, as JSON. */
    Optional<String> customData();

    /** The number of the entity, of whatever kind it is. */
    Optional<Long> entityId();

    Optional<String> entityName();

    Optional<AuditAction> action();
}
