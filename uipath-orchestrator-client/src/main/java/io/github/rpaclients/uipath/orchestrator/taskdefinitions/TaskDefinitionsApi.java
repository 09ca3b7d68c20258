package io.github.rpaclients.uipath.orchestrator.taskdefinitions;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.TaskDefinitionId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * What tasks of one kind carry, and how they can be completed. Scope {@code OR.Tasks}; {@code OR.Tasks.Read} is enough to
 * read, {@code OR.Tasks.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * definition, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class TaskDefinitionsApi {
    private final ApiCalls calls;
    private final TaskDefinitionsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorClient}. */
    public TaskDefinitionsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(TaskDefinitionsService.class);
        this.lists = new Lists(calls);
    }

    /** All definitions, by id. Servers since Web API version 16. Permission ActionDesign.View. */
    public PagedIterable<TaskDefinition> list() {
        return list(query -> query);
    }

    /**
     * The definitions that a query describes. Servers since Web API version 16. Permission ActionDesign.View.
     *
     * @see TaskDefinitionFields
     */
    public PagedIterable<TaskDefinition> list(UnaryOperator<OdataQuery<TaskDefinition>> query) {
        return lists.list(query, service::list);
    }

    /** One definition. Servers since Web API version 16. Permission ActionDesign.View. */
    public TaskDefinition get(TaskDefinitionId id) {
        return calls.execute(service.get(id));
    }

    /** A definition and all versions of it. Servers since Web API version 17. Permission ActionDesign.View. */
    public TaskDefinitionVersions versions(TaskDefinitionId id) {
        return calls.execute(service.versions(id));
    }

    /**
     * Creates a definition. Servers since Web API version 16. Permission ActionDesign.Create.
     *
     * @return the definition as the server made it
     */
    public TaskDefinition create(NewTaskDefinition definition) {
        return calls.execute(service.create(definition));
    }

    /** Makes a definition what is said, whole. Servers since Web API version 16. Permission ActionDesign.Edit. */
    public void replace(TaskDefinitionId id, NewTaskDefinition definition) {
        calls.run(service.replace(id, definition));
    }

    /**
     * Deletes a definition with all versions of it. Servers since Web API version 17. Permission ActionDesign.Delete.
     *
     * @throws io.github.rpaclients.core.error.ConflictException if the server refuses it for the tasks that it has
     */
    public void delete(TaskDefinitionId id) {
        calls.run(service.delete(id, null));
    }

    /** Deletes one version of a definition. Servers since Web API version 17. Permission ActionDesign.Delete. */
    public void delete(TaskDefinitionId id, int version) {
        calls.run(service.delete(id, version));
    }
}
