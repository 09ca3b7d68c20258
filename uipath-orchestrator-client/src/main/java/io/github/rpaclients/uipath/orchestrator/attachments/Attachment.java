package io.github.rpaclients.uipath.orchestrator.attachments;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.AttachmentId;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;

/** A file that belongs to jobs. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Attachment extends Auditable, WireModel {
    AttachmentId id();

    /** That of the file. */
    String name();
}
