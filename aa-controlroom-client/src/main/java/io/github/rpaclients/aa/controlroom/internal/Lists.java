package io.github.rpaclients.aa.controlroom.internal;

import io.github.rpaclients.aa.controlroom.query.ListQuery;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PagedIterable;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import retrofit2.Call;

/** How the facades read lists: rows by their {@code id}, where nothing else is said. Immutable. */
public final class Lists {
    private final ApiCalls calls;

    public Lists(ApiCalls calls) {
        this.calls = calls;
    }

    /**
     * All rows.
     *
     * @param page the call with this body
     */
    public <E> PagedIterable<E> all(Function<RawObject, Call<Page<E>>> page) {
        return list(query -> query, page);
    }

    /**
     * The rows that a query describes.
     *
     * @param page the call with this body
     */
    public <E> PagedIterable<E> list(UnaryOperator<ListQuery<E>> query, Function<RawObject, Call<Page<E>>> page) {
        ListQuery<E> wanted = ListQuery.of(query);
        return calls.list(wanted.pageSize(), request -> page.apply(RawObject.parse(wanted.json(request))));
    }
}
