package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.ExportId;
import java.time.Instant;
import java.util.Optional;

/** A file that the server writes in its own time. */
@Model
public interface Export extends WireModel {
    ExportId id();

    Optional<String> name();

    Optional<ExportType> type();

    Optional<ExportStatus> status();

    Optional<Instant> requestedAt();

    /** Empty until it is written. */
    Optional<Instant> executedAt();

    /** In bytes. */
    Optional<Long> size();
}
