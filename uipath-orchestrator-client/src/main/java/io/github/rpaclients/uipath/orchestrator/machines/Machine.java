package io.github.rpaclients.uipath.orchestrator.machines;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineKey;
import io.github.rpaclients.uipath.orchestrator.model.MachineScope;
import io.github.rpaclients.uipath.orchestrator.model.MachineType;
import io.github.rpaclients.uipath.orchestrator.model.UpdateInfo;
import java.util.List;
import java.util.Optional;

/** A machine that robots work on, or a template for such machines. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Machine extends MachineSettings, WireModel, WithMachine {
    @ReadOnly
    MachineId id();

    /** Stays the same when the tenant moves. */
    @ReadOnly
    Optional<MachineKey> key();

    @ReadOnly
    Optional<MachineType> type();

    @ReadOnly
    Optional<MachineScope> scope();

    /** By which its robots connect. Made by the server; rows of a list do not tell it. */
    @ReadOnly
    Optional<Secret> licenseKey();

    /** With {@link #licenseKey}, by which its robots connect. Only the answer to {@link MachinesApi#create} tells it. */
    @ReadOnly
    Optional<Secret> clientSecret();

    @ReadOnly
    Optional<EndpointDetectionStatus> endpointDetectionStatus();

    @ReadOnly
    Optional<ServerlessLicensingModel> serverlessLicensingModel();

    @ReadOnly
    List<RobotVersion> robotVersions();

    /** {@link MachinesApi#list()} tells it. */
    @ReadOnly
    Optional<UpdateInfo> updateInfo();
}
