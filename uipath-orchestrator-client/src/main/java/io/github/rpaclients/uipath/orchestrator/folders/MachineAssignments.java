package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import java.util.Collection;
import java.util.List;

/** Machines and the folders that get them. */
@Model
public interface MachineAssignments extends JsonModel {
    List<MachineId> machineIds();

    List<FolderId> folderIds();

    /** Every one of the folders gets every one of the machines. */
    static MachineAssignments of(Collection<MachineId> machines, Collection<FolderId> folders) {
        return new MachineAssignmentsBuilder()
                .addAllMachineIds(machines)
                .addAllFolderIds(folders)
                .build();
    }
}
