package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;

/** Whether the folders below have a machine, too. */
@Model
public interface MachineInheritance extends JsonModel {
    MachineId machineId();

    FolderId folderId();

    boolean inheritEnabled();

    /** A machine of a folder. */
    static MachineInheritance of(MachineId machine, FolderId folder, boolean inherited) {
        return new MachineInheritanceBuilder()
                .machineId(machine)
                .folderId(folder)
                .inheritEnabled(inherited)
                .build();
    }
}
