/** Files that belong to jobs; start at {@link io.github.rpaclients.uipath.orchestrator.attachments.AttachmentsApi}. */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
package io.github.rpaclients.uipath.orchestrator.attachments;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
