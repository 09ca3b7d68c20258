package io.github.rpaclients.aa.controlroom.wlmautomations;

import io.github.rpaclients.aa.controlroom.ids.WlmAutomationId;
import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.internal.ReadBack;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.function.UnaryOperator;

/**
 * Bots that work through queues.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * automation, {@code ForbiddenException} where a permission is missing; the vendor's file says nothing of which. No argument
 * may be null. Safe for use by several threads.
 */
public final class WlmAutomationsApi {
    private static final Edit<WlmAutomation, WlmAutomationId> EDIT = Edit.of(WlmAutomation.class, WlmAutomation::id);

    private final ApiCalls calls;
    private final WlmAutomationsService service;
    private final Lists lists;

    /** Called by {@code ControlRoomClient}. */
    public WlmAutomationsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(WlmAutomationsService.class);
        this.lists = new Lists(calls);
    }

    /** All automations, by id. */
    public PagedIterable<WlmAutomation> list() {
        return list(query -> query);
    }

    /**
     * The automations that a query describes.
     *
     * @see WlmAutomationFields
     */
    public PagedIterable<WlmAutomation> list(UnaryOperator<ListQuery<WlmAutomation>> query) {
        return lists.list(query, service::list);
    }

    /** One automation. */
    public WlmAutomation get(WlmAutomationId id) {
        return calls.execute(service.get(id));
    }

    /** Makes an automation. Never repeated by itself. */
    public WlmAutomation create(NewWlmAutomation automation) {
        return calls.execute(service.create(automation), WlmAutomationsApi::created);
    }

    private static WlmAutomation created(Page<WlmAutomation> page) {
        if (page.items().size() != 1) {
            throw Failures.of("Expected one automation in the list at $");
        }
        return page.items().get(0);
    }

    /**
     * What {@link #update} would write, without writing it.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<WlmAutomation> change(WlmAutomationId id, UnaryOperator<WlmAutomation> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads an automation, changes it, writes it back whole with the version that was read, and reads it again; {@code a ->
     * a.withStatus(PAUSE)} has it pause. Nothing is written if nothing changed. The write is never repeated by itself.
     *
     * @return the automation as it is now
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     * @throws io.github.rpaclients.core.error.ConflictException if somebody else wrote between the two reads; the outcome
     *     says whether our change was written
     */
    public WlmAutomation update(WlmAutomationId id, UnaryOperator<WlmAutomation> change) {
        return ReadBack.of(change(id, change), WlmAutomation::version, () -> get(id), "PUT /v3/wlm/automations/" + id);
    }

    /** Deletes an automation; its queue stays. */
    public void delete(WlmAutomationId id) {
        calls.run(service.delete(id));
    }
}
