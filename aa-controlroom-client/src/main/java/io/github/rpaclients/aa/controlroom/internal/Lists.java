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
    private final String key;
    private final int most;

    private Lists(ApiCalls calls, String key, int most) {
        this.calls = calls;
        this.key = key;
        this.most = most;
    }

    public Lists(ApiCalls calls) {
        this(calls, "id", Integer.MAX_VALUE);
    }

    /** The same for rows without {@code id}, or not sorted by it: another member that decides. */
    public Lists keyedBy(String member) {
        return new Lists(calls, member, most);
    }

    /** The same for a list that gives so many rows at once and no more. */
    public Lists atMost(int rows) {
        return new Lists(calls, key, rows);
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
     * @throws IllegalArgumentException if the query wants more rows at once than the list gives
     */
    public <E> PagedIterable<E> list(UnaryOperator<ListQuery<E>> query, Function<RawObject, Call<Page<E>>> page) {
        ListQuery<E> wanted = ListQuery.of(query);
        if (wanted.pageSize() > most) {
            throw new IllegalArgumentException(
                    "A page of this list has 1 to " + most + " rows, not " + wanted.pageSize());
        }
        return calls.list(wanted.pageSize(), request -> page.apply(RawObject.parse(wanted.json(request, key))));
    }
}
