package io.github.rpaclients.uipath.orchestrator.attachments;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.AttachmentId;
import io.github.rpaclients.uipath.orchestrator.internal.FileAccess;

/** An attachment and where its file is, which the vendor's file leaves out and its own tools read. */
@Model
interface StoredAttachment extends WireModel {
    AttachmentId id();

    FileAccess blobFileAccess();
}
