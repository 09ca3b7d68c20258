package io.github.rpaclients.uipath.orchestrator.folders;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import java.util.Optional;
import org.immutables.value.Value;

/** A machine that a folder has or could have. */
@Model
public interface FolderMachine extends WireModel {
    MachineId id();

    Optional<String> name();

    @Value.Default
    default boolean isAssignedToFolder() {
        return false;
    }

    @Value.Default
    default boolean hasMachineRobots() {
        return false;
    }

    /** Whether the folder has it from one above. */
    @Value.Default
    default boolean isInherited() {
        return false;
    }

    @Value.Default
    default boolean propagateToSubFolders() {
        return false;
    }

    Optional<String> inheritedFromFolderName();
}
