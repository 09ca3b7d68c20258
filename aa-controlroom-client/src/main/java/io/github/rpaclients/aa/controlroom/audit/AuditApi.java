package io.github.rpaclients.aa.controlroom.audit;

import io.github.rpaclients.aa.controlroom.internal.Lists;
import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.function.UnaryOperator;

/**
 * The audit log of a Control Room, read only.
 *
 * <pre>{@code
 * controlRoom.audit().list(q -> q.filter(CREATED_ON.notBefore(yesterday).and(ACTIVITY_TYPE.eq(LOGIN))))
 * }</pre>
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a
 * permission is missing; the vendor's file says nothing of which. No argument may be null. Safe for use by several threads.
 */
public final class AuditApi {
    /** Servers give no more at once, whatever they are asked for. */
    private static final int PAGE = 400;

    private final AuditService service;
    private final Lists lists;

    /** Called by {@code ControlRoomClient}. */
    public AuditApi(ApiCalls calls) {
        this.service = calls.service(AuditService.class);
        this.lists = new Lists(calls).atMost(PAGE);
    }

    /**
     * What a query describes, the oldest first unless it says otherwise, so that what is written meanwhile comes last.
     * Without a filter of the time this is the whole log.
     *
     * @throws IllegalArgumentException if the query wants more than 400 rows at once
     * @see AuditFields
     */
    public PagedIterable<AuditMessage> list(UnaryOperator<ListQuery<AuditMessage>> query) {
        return lists.list(all -> query.apply(all).orderBy(AuditFields.CREATED_ON), service::list);
    }
}
