package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskCatalogId;
import io.github.rpaclients.uipath.orchestrator.ids.TaskDefinitionId;
import io.github.rpaclients.uipath.orchestrator.taskcatalogs.FolderTaskCatalogsApi;
import io.github.rpaclients.uipath.orchestrator.taskcatalogs.NewTaskCatalog;
import io.github.rpaclients.uipath.orchestrator.taskcatalogs.TaskCatalogShares;
import io.github.rpaclients.uipath.orchestrator.taskcatalogs.TaskCatalogsApi;
import io.github.rpaclients.uipath.orchestrator.taskcatalogs.TaskRetention;
import io.github.rpaclients.uipath.orchestrator.taskcatalogs.TaskRetentionApi;
import io.github.rpaclients.uipath.orchestrator.taskdefinitions.NewTaskDefinition;
import io.github.rpaclients.uipath.orchestrator.taskdefinitions.NewTaskDefinitionProperties;
import io.github.rpaclients.uipath.orchestrator.taskdefinitions.TaskDefinitionsApi;
import java.util.List;
import java.util.function.Consumer;

/** Catalogs of tasks, how long they keep them, and definitions of tasks. */
final class TaskCatalogsTable extends OrchestratorTable {
    private static final TaskCatalogId CATALOG = TaskCatalogId.of(11);
    private static final TaskDefinitionId DEFINITION = TaskDefinitionId.of(12);
    private static final NewTaskDefinition NEW =
            NewTaskDefinition.of("Check", NewTaskDefinitionProperties.of("{}", List.of("Approve")));

    @Override
    void rows() {
        catalogs("/odata/TaskCatalogs");
        shares("/odata/TaskCatalogs");
        retention("/odata/TaskRetention");
        definitions("/odata/TaskDefinitions");
    }

    private void catalogs(String set) {
        String one = set + "({key})";
        catalogs("GET " + set, c -> c.list().toList());
        catalogs("GET " + set, c -> c.list(q -> q.pageSize(5)).toList());
        catalogs("GET " + one, c -> c.get(CATALOG));
        catalogs(
                "GET " + set + ACTION + "GetTaskCatalogExtendedDetails(taskCatalogId={taskCatalogId})",
                c -> c.details(CATALOG));
        catalogs("POST " + set + ACTION + "CreateTaskCatalog", c -> c.create(NewTaskCatalog.of("Invoices")));
        catalogs("POST " + one + ACTION + "UpdateTaskCatalog", c -> c.replace(CATALOG, NewTaskCatalog.of("Bills")));
        catalogs("DELETE " + one, c -> c.delete(CATALOG));
    }

    private void shares(String set) {
        String all = "GET " + set + ACTION + "GetTaskCatalogsFromFoldersWithPermissions";
        allCatalogs(all, c -> c.acrossFolders().toList());
        allCatalogs(all, c -> c.acrossFolders(List.of("Tasks.Create")).toList());
        allCatalogs(all, c -> c.acrossFoldersExcept(FolderId.of(13)).toList());
        allCatalogs("GET " + set + ACTION + "GetFoldersForTaskCatalog(id={id})", c -> c.folders(CATALOG));
        allCatalogs(
                "POST " + set + ACTION + "ShareToFolders",
                c -> c.share(TaskCatalogShares.of(List.of(CATALOG)).withToAddFolderIds(FolderId.of(13))));
    }

    private void retention(String set) {
        String one = set + "({key})";
        retention("GET " + set, r -> r.list().toList());
        retention("GET " + one, r -> r.get(CATALOG));
        retention("PUT " + one, r -> r.replace(TaskRetention.delete(CATALOG, 30)));
        retention("DELETE " + one, r -> r.delete(CATALOG));
    }

    private void definitions(String set) {
        String one = set + "({key})";
        definitions("GET " + set, d -> d.list().toList());
        definitions("GET " + set, d -> d.list(q -> q.pageSize(5)).toList());
        definitions("GET " + one, d -> d.get(DEFINITION));
        definitions("GET " + set + ACTION + "GetTaskDefinitionVersions(id={id})", d -> d.versions(DEFINITION));
        definitions("POST " + set + ACTION + "CreateTaskDefinition", d -> d.create(NEW));
        definitions("POST " + one + ACTION + "UpdateTaskDefinition", d -> d.replace(DEFINITION, NEW));
        definitions("DELETE " + one, d -> d.delete(DEFINITION));
        definitions("DELETE " + one, d -> d.delete(DEFINITION, 1));
    }

    private void catalogs(String operation, Consumer<FolderTaskCatalogsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).taskCatalogs()));
    }

    private void allCatalogs(String operation, Consumer<TaskCatalogsApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.taskCatalogs()));
    }

    private void retention(String operation, Consumer<TaskRetentionApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).taskRetention()));
    }

    private void definitions(String operation, Consumer<TaskDefinitionsApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.taskDefinitions()));
    }
}
