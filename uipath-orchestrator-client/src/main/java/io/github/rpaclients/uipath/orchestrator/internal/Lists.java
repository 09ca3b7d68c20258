package io.github.rpaclients.uipath.orchestrator.internal;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.odata.OdataQuery;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import retrofit2.Call;

/** How the facades read lists. */
public final class Lists {
    private final ApiCalls calls;

    public Lists(ApiCalls calls) {
        this.calls = calls;
    }

    /**
     * The rows that a query describes.
     *
     * @param page the call with these parameters, which are encoded
     */
    public <E> PagedIterable<E> list(
            UnaryOperator<OdataQuery<E>> query, Function<Map<String, String>, Call<Page<E>>> page) {
        OdataQuery<E> wanted = OdataQuery.of(query);
        return calls.list(wanted.pageSize(), request -> page.apply(wanted.parameters(request)));
    }
}
