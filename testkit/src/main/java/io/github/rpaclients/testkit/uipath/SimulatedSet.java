package io.github.rpaclients.testkit.uipath;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What is simulated of Orchestrator on top of {@link EntitySet}: a line for each class that describes a set or a part of one.
 * This is the only place where a set is named outside its class.
 */
final class SimulatedSet {
    private static final List<SimulatedSet> ALL = List.of(
            new SimulatedSet(RolesEndpoint::register),
            new SimulatedSet(FoldersEndpoint::register, FoldersEndpoint.TYPE),
            new SimulatedSet(FolderUsers::register),
            new SimulatedSet(FolderMachines::register),
            new SimulatedSet(BucketsEndpoint::register, BucketsEndpoint.TYPE),
            new SimulatedSet(AssetsEndpoint::register, AssetsEndpoint.TYPE),
            new SimulatedSet(PackagesEndpoint::register, PackagesEndpoint.TYPE),
            new SimulatedSet(ReleasesEndpoint::register, ReleasesEndpoint.TYPE),
            new SimulatedSet(MachinesEndpoint::register, MachinesEndpoint.TYPE),
            new SimulatedSet(RobotsEndpoint::register, RobotsEndpoint.TYPE),
            new SimulatedSet(SessionsEndpoint::register, SessionsEndpoint.TYPE),
            new SimulatedSet(LicensesEndpoint::register),
            new SimulatedSet(CredentialStoresEndpoint::register, CredentialStoresEndpoint.TYPE),
            new SimulatedSet(CalendarsEndpoint::register, CalendarsEndpoint.TYPE),
            new SimulatedSet(SchedulesEndpoint::register, SchedulesEndpoint.TYPE),
            new SimulatedSet(RobotLogsEndpoint::register, RobotLogsEndpoint.TYPE),
            new SimulatedSet(AuditLogsEndpoint::register, AuditLogsEndpoint.TYPE),
            new SimulatedSet(LibrariesEndpoint::register, LibrariesEndpoint.TYPE),
            new SimulatedSet(RetentionEndpoint::register),
            new SimulatedSet(SettingsEndpoint::register, SettingsEndpoint.TYPE),
            new SimulatedSet(TenantsEndpoint::register),
            new SimulatedSet(WebhooksEndpoint::register, WebhooksEndpoint.TYPE),
            new SimulatedSet(JobsEndpoint::register, JobsEndpoint.TYPE),
            new SimulatedSet(TaskCatalogsEndpoint::register, TaskCatalogsEndpoint.TYPE),
            new SimulatedSet(TasksEndpoint::register, TasksEndpoint.TYPE),
            new SimulatedSet(TaskDataEndpoint::register),
            new SimulatedSet(TaskActivitiesEndpoint::register, TaskActivitiesEndpoint.TYPE),
            new SimulatedSet(TaskNotesEndpoint::register, TaskNotesEndpoint.TYPE),
            new SimulatedSet(QueuesEndpoint::register, QueuesEndpoint.TYPE),
            new SimulatedSet(QueueItemsEndpoint::register, QueueItemsEndpoint.TYPE));

    private static final List<EntityType> TYPES =
            ALL.stream().flatMap(set -> set.stored.stream()).collect(Collectors.toList());

    private final Consumer<OrchestratorSets> routes;
    private final List<EntityType> stored;

    private SimulatedSet(Consumer<OrchestratorSets> routes, EntityType... stored) {
        this.routes = routes;
        this.stored = List.of(stored);
    }

    /** Those that are stored under their names; folders come before what is in them. */
    static List<EntityType> types() {
        return TYPES;
    }

    static void registerAll(OrchestratorSets sets) {
        for (SimulatedSet set : ALL) {
            set.routes.accept(sets);
        }
    }
}
