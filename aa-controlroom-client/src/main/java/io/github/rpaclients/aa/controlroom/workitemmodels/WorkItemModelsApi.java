package io.github.rpaclients.aa.controlroom.workitemmodels;

import io.github.rpaclients.aa.controlroom.ids.WorkItemModelId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.function.UnaryOperator;

/**
 * What work items are made of.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * model. No argument may be null. Safe for use by several threads.
 */
public final class WorkItemModelsApi {
    private final ApiCalls calls;
    private final WorkItemModelsService service;
    private final Lists lists;

    /** Called by {@code ControlRoomClient}. */
    public WorkItemModelsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(WorkItemModelsService.class);
        this.lists = new Lists(calls);
    }

    /** All models, by id. */
    public PagedIterable<WorkItemModel> list() {
        return list(query -> query);
    }

    /**
     * The models that a query describes.
     *
     * @see WorkItemModelFields
     */
    public PagedIterable<WorkItemModel> list(UnaryOperator<ListQuery<WorkItemModel>> query) {
        return lists.list(query, service::list);
    }

    /** One model. Releases since v.34. */
    public WorkItemModel get(WorkItemModelId id) {
        return calls.execute(service.get(id));
    }

    /** Makes a model. Releases since v.34. */
    public WorkItemModel create(NewWorkItemModel model) {
        return calls.execute(service.create(model));
    }

    /** Deletes a model that no queue has. */
    public void delete(WorkItemModelId id) {
        calls.run(service.delete(id));
    }
}
