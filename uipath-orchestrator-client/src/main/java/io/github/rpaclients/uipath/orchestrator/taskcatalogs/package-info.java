/**
 * Catalogs that tasks are kept in, and how long they keep them; start at {@link
 * io.github.rpaclients.uipath.orchestrator.taskcatalogs.FolderTaskCatalogsApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
package io.github.rpaclients.uipath.orchestrator.taskcatalogs;

import io.github.rpaclients.core.json.JsonNaming;
import org.jspecify.annotations.NullMarked;
