package io.github.rpaclients.uipath.orchestrator.sessions;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.SessionId;
import io.github.rpaclients.uipath.orchestrator.model.UpdateInfo;
import io.github.rpaclients.uipath.orchestrator.robots.Robot;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** A robot that is, or was, connected, and what was last heard of it. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Session extends WireModel {
    SessionId id();

    /** Where a query says {@code expand("Robot")}, or more: {@code expand("Robot($expand=License,User)")}. */
    Optional<Robot> robot();

    Optional<RobotState> state();

    /** When it last reported. */
    Optional<Instant> reportingTime();

    /** Whether it has not reported for more than 120 seconds. */
    @Value.Default
    default boolean isUnresponsive() {
        return false;
    }

    /** What else is known of its state. */
    Optional<String> info();

    Optional<MachineId> machineId();

    Optional<String> machineName();

    /** The name of the computer. */
    Optional<String> hostMachineName();

    /** The user as whom its service runs; only {@link SessionsApi#ofMachine} tells it. */
    Optional<String> serviceUserName();

    /** The folder. */
    Optional<FolderId> organizationUnitId();

    Optional<String> folderName();

    Optional<RobotSessionType> robotSessionType();

    /** Of its client. */
    Optional<String> version();

    Optional<SessionSource> source();

    Optional<Platform> platform();

    Optional<UUID> installationId();

    /** When its debug mode ends. */
    Optional<Instant> debugModeExpirationDate();

    /** Where a query says {@code expand("UpdateInfo")}. */
    Optional<UpdateInfo> updateInfo();

    /** Whether endpoint detection and response watches the computer. */
    Optional<String> endpointDetection();
}
