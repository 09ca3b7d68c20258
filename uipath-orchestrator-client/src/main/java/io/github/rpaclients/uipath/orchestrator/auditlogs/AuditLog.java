package io.github.rpaclients.uipath.orchestrator.auditlogs;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.AuditLogId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.model.UserType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that somebody did. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface AuditLog extends WireModel {
    AuditLogId id();

    /** The part of the server that did it. */
    Optional<String> serviceName();

    Optional<String> methodName();

    /** What the method was told, as JSON. */
    Optional<String> parameters();

    Optional<Instant> executionTime();

    Optional<AuditAction> action();

    Optional<AuditComponent> component();

    /** What the thing is called to which it was done. */
    Optional<String> displayName();

    /** The number of that thing, of whatever kind it is. */
    Optional<Long> entityId();

    /** In a sentence, for example {@code User X created robot Y}. */
    Optional<String> operationText();

    Optional<UserId> userId();

    Optional<String> userName();

    Optional<UserType> userType();

    /** Whether the user is gone. */
    @Value.Default
    default boolean userIsDeleted() {
        return false;
    }

    /** The application that acted, as OAuth knows it. */
    Optional<String> externalClientId();

    /** Lists give it only if the query expands {@code Entities}; see {@link AuditLogsApi#details}. */
    List<AuditLogEntity> entities();
}
