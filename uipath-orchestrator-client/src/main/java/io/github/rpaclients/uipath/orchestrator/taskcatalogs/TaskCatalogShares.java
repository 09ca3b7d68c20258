package io.github.rpaclients.uipath.orchestrator.taskcatalogs;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskCatalogId;
import java.util.Collection;
import java.util.List;

/**
 * Catalogs, the folders that get them and those that lose them: {@code
 * TaskCatalogShares.of(catalogs).withToAddFolderIds(finance)}.
 */
@Entity
public interface TaskCatalogShares extends WithTaskCatalogShares {
    List<TaskCatalogId> taskCatalogIds();

    @Since(16)
    List<FolderId> toAddFolderIds();

    @Since(16)
    List<FolderId> toRemoveFolderIds();

    /** Every one of these catalogs; nothing changes yet. */
    static TaskCatalogShares of(Collection<TaskCatalogId> catalogs) {
        return new TaskCatalogSharesBuilder().addAllTaskCatalogIds(catalogs).build();
    }
}
