package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import java.util.Optional;

/** What a move of a folder would mean for one machine. */
@Model
public interface MoveEffect extends WireModel {
    MachineId machineId();

    Optional<String> machineName();

    Optional<MachineState> oldMachineFolderState();

    Optional<MachineState> newMachineFolderState();
}
