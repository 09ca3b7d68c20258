package io.github.rpaclients.uipath.orchestrator.sessions;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.SessionId;
import io.github.rpaclients.uipath.orchestrator.model.MachineScope;
import io.github.rpaclients.uipath.orchestrator.model.MachineType;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What a session of a machine has of one kind of runtime; a session has one of these for each kind. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface SessionRuntime extends WireModel {
    SessionId sessionId();

    Optional<RobotType> runtimeType();

    /** How many there are. */
    Optional<Long> runtimes();

    Optional<Long> usedRuntimes();

    Optional<RobotState> status();

    /** When the session last reported. */
    Optional<Instant> reportingTime();

    @Value.Default
    default boolean isUnresponsive() {
        return false;
    }

    /** Servers before Web API version 16 do not tell. */
    Optional<MaintenanceMode> maintenanceMode();

    Optional<MachineId> machineId();

    Optional<String> machineName();

    Optional<MachineType> machineType();

    Optional<MachineScope> machineScope();

    /** The name of the computer. */
    Optional<String> hostMachineName();

    /** The user as whom its service runs. */
    Optional<String> serviceUserName();

    /** Of its client. */
    Optional<String> version();

    Optional<Platform> platform();

    /** When its debug mode ends. */
    Optional<Instant> debugModeExpirationDate();

    /** Whether endpoint detection and response watches the computer. */
    Optional<String> endpointDetection();

    Optional<Integer> triggersCount();
}
