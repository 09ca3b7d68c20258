package io.github.rpaclients.uipath.identity.audit;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** Something that was done in an organization. Only its time is certain. */
@Model
public interface AuditEvent extends WireModel {
    Instant createdOn();

    Optional<String> category();

    Optional<String> action();

    /** What it was about, usually JSON as a text. */
    Optional<String> auditLogDetails();

    /** The version of the form of {@link #auditLogDetails()}. */
    Optional<String> detailsVersion();

    Optional<String> userName();

    Optional<String> email();

    /** In the language that was asked for. */
    Optional<String> message();

    /** The service that reported it. */
    Optional<String> source();
}
