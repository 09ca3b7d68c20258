package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.contract.Row;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One call of every public method of a part of Orchestrator, under the operation that it is about. */
public abstract class OrchestratorTable {
    static final String ACTION = "/UiPath.Server.Configuration.OData.";

    /** What is inside a folder is called in this one, and the walk sees that it is. */
    static final FolderRef FOLDER = FolderRef.id(FolderId.of(13));

    private final List<Row<OrchestratorClient>> calls = new ArrayList<>();

    abstract void rows();

    public static List<OrchestratorTable> all() {
        return List.of(
                new FoldersTable(),
                new BucketsTable(),
                new UsersTable(),
                new TenantTable(),
                new ReleasesTable(),
                new PackagesTable(),
                new QueuesTable(),
                new AssetsTable(),
                new JobsTable(),
                new RolesTable(),
                new SettingsTable(),
                new WebhooksTable(),
                new RobotsTable(),
                new MachinesTable(),
                new SessionsTable(),
                new LicensesTable(),
                new MonitoringTable(),
                new SchedulesTable(),
                new CredentialStoresTable(),
                new LogsTable(),
                new TasksTable(),
                new TaskDataTable(),
                new TaskCatalogsTable(),
                new AutomatedTestsTable(),
                new BusinessRulesTable());
    }

    public final List<Row<OrchestratorClient>> calls() {
        calls.clear();
        rows();
        return List.copyOf(calls);
    }

    final void call(String operation, Consumer<OrchestratorClient> call) {
        calls.add(new Row<>(operation, call));
    }
}
