package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import java.util.List;

/** Machines that a folder gets and loses: {@code MachineChanges.of(folder).withAddedMachineIds(machine)}. */
@Entity
public interface MachineChanges extends WithMachineChanges {
    FolderId folderId();

    List<MachineId> addedMachineIds();

    List<MachineId> removedMachineIds();

    /** Of this folder; nothing changes yet. */
    static MachineChanges of(FolderId folder) {
        return new MachineChangesBuilder().folderId(folder).build();
    }
}
