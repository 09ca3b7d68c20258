/** Exports and imports that the server does in its own time, and waiting for them. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "TransferType",
        about = "What is being done.",
        words = {"IMPORT", "EXPORT", "WORKITEM_EXPORT"})
@Vocabulary(
        name = "TransferState",
        about = "How far an export or an import is.",
        words = {"IN_PROGRESS", "COMPLETED", "FAILED"})
package io.github.rpaclients.aa.controlroom.transfers;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
