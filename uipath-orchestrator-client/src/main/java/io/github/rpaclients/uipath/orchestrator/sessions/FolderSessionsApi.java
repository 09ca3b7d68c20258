package io.github.rpaclients.uipath.orchestrator.sessions;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.function.UnaryOperator;

/**
 * Who is connected in a folder; the whole tenant is {@link SessionsApi}'s. Scope {@code OR.Robots}; {@code
 * OR.Robots.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a
 * scope or permission is missing. No argument may be null. Safe for use by several threads.
 */
public final class FolderSessionsApi {
    private final SessionsService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public FolderSessionsApi(ApiCalls calls) {
        this.service = calls.service(SessionsService.class);
        this.lists = new Lists(calls);
    }

    /** The sessions of the folder, by id, without their robots. Permission Robots.View. */
    public PagedIterable<Session> list() {
        return list(query -> query);
    }

    /**
     * The sessions that a query describes, for example {@code q -> q.expand("Robot")}. Permission Robots.View.
     *
     * @see SessionFields
     */
    public PagedIterable<Session> list(UnaryOperator<OdataQuery<Session>> query) {
        return lists.list(query, service::ofFolder);
    }
}
