package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import java.util.Collection;
import java.util.List;

/** Machines that a folder gets and loses. */
@Model
public interface MachineChanges {
    FolderId folderId();

    List<MachineId> addedMachineIds();

    List<MachineId> removedMachineIds();

    /** Gets some and loses others. */
    static MachineChanges of(FolderId folder, Collection<MachineId> added, Collection<MachineId> removed) {
        return new MachineChangesBuilder()
                .folderId(folder)
                .addAllAddedMachineIds(added)
                .addAllRemovedMachineIds(removed)
                .build();
    }
}
