package io.github.rpaclients.uipath.orchestrator.licenses;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RuntimeLicenseKey;
import io.github.rpaclients.uipath.orchestrator.model.MachineScope;
import io.github.rpaclients.uipath.orchestrator.model.MachineType;
import java.util.Optional;
import org.immutables.value.Value;

/** The licences that a machine takes for its runtimes of one kind. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface RuntimeLicense extends WireModel {
    RuntimeLicenseKey key();

    Optional<MachineId> machineId();

    Optional<String> machineName();

    Optional<MachineType> machineType();

    Optional<MachineScope> machineScope();

    /** The name of the computer. */
    Optional<String> hostMachineName();

    /** The user as whom its service runs. */
    Optional<String> serviceUserName();

    /** At most so many. */
    Optional<Integer> runtimes();

    Optional<Integer> robotsCount();

    /** How many robots hold a licence. */
    Optional<Integer> executingCount();

    @Value.Default
    default boolean isOnline() {
        return false;
    }

    boolean isLicensed();

    /** Whether it may take licences. */
    @Value.Default
    default boolean enabled() {
        return false;
    }
}
