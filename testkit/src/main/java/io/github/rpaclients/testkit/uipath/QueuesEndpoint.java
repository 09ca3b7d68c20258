package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;

/** {@code /odata/QueueDefinitions}, seen from a folder. */
final class QueuesEndpoint {
    private final EntitySet set;

    QueuesEndpoint(OrchestratorSets sets) {
        this.set = sets.entities(OrchestratorTypes.QUEUES, "OR.Queues")
                .requires("Name")
                .serves("Id", "Key", "CreationTime", "FoldersCount", "IsProcessInCurrentFolder", "OrganizationUnitId")
                .unique("Name")
                .inFolders()
                .beforeWrite(queue -> {
                    if (Json.isNull(queue, "CreationTime")) {
                        queue.addProperty("CreationTime", sets.organization.now());
                    }
                })
                .beforeDelete(queue -> QueueWork.itemsOf(sets.state, queue)
                        .forEach(sets.state.rows(OrchestratorTypes.QUEUE_ITEMS)::remove));
    }

    EntitySet register() {
        return set.lists()
                .gets()
                .getsByKey()
                .creates()
                .replaces()
                .deletes()
                .listsAcrossFolders("GetQueuesAcrossFolders")
                .tellsFolders("GetFoldersForQueue")
                .sharesToFolders("QueueIds");
    }

    static boolean isIn(JsonObject queue, JsonObject folder) {
        return EntitySet.folders(queue).contains(folder.get("Id").getAsLong());
    }
}
