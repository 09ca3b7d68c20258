package io.github.rpaclients.testkit.controlroom;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What is simulated of the Control Room on top of {@link RoomSet}: a line for each class that describes an area or a part of
 * one. This is the only place where an area is named outside its class. The v1 dialect has none of them.
 */
final class SimulatedArea {
    private static final List<SimulatedArea> ALL = List.of(
            new SimulatedArea(DevicesEndpoint::register, DevicesEndpoint.TYPE),
            new SimulatedArea(DevicePoolsEndpoint::register, DevicePoolsEndpoint.TYPE),
            new SimulatedArea(DeployEndpoint::register),
            new SimulatedArea(ActivitiesEndpoint::register, ActivitiesEndpoint.TYPE),
            new SimulatedArea(SchedulesEndpoint::register, SchedulesEndpoint.TYPE),
            new SimulatedArea(TriggersEndpoint::register, TriggersEndpoint.TYPE),
            new SimulatedArea(CredentialsEndpoint::register, CredentialsEndpoint.TYPE),
            new SimulatedArea(AttributeValuesEndpoint::register, AttributeValuesEndpoint.TYPE),
            new SimulatedArea(LockersEndpoint::register, LockersEndpoint.TYPE),
            new SimulatedArea(LockerAccessEndpoint::register),
            new SimulatedArea(VaultEndpoint::register, VaultEndpoint.TYPE),
            new SimulatedArea(DeviceLoginsEndpoint::register, DeviceLoginsEndpoint.TYPE),
            new SimulatedArea(AuditEndpoint::register, AuditEndpoint.TYPE),
            new SimulatedArea(WorkItemModelsEndpoint::register, WorkItemModelsEndpoint.TYPE),
            new SimulatedArea(QueuesEndpoint::register, QueuesEndpoint.TYPE),
            new SimulatedArea(QueueRolesEndpoint::register),
            new SimulatedArea(QueueTransfersEndpoint::register, WlmTransfers.TYPE),
            new SimulatedArea(WorkItemsEndpoint::register, WorkItemsEndpoint.TYPE),
            new SimulatedArea(WorkItemFilesEndpoint::register, WorkItemFilesEndpoint.TYPE),
            new SimulatedArea(WlmAutomationsEndpoint::register, WlmAutomationsEndpoint.TYPE),
            new SimulatedArea(RepositoryEndpoint::register, RepositoryEndpoint.TYPE),
            new SimulatedArea(RepositoryFilesEndpoint::register),
            new SimulatedArea(FolderRightsEndpoint::register),
            new SimulatedArea(PackagesEndpoint::register, PackagesEndpoint.TYPE),
            new SimulatedArea(BlmEndpoint::register, BlmEndpoint.TYPE));

    private static final List<RoomType> TYPES =
            ALL.stream().flatMap(area -> area.stored.stream()).collect(Collectors.toList());

    private final Consumer<RoomSets> routes;
    private final List<RoomType> stored;

    private SimulatedArea(Consumer<RoomSets> routes, RoomType... stored) {
        this.routes = routes;
        this.stored = List.of(stored);
    }

    /** Those that are kept under their names. */
    static List<RoomType> types() {
        return TYPES;
    }

    static void registerAll(RoomSets sets) {
        for (SimulatedArea area : ALL) {
            area.routes.accept(sets);
        }
    }
}
