package io.github.rpaclients.uipath.orchestrator.internal;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import retrofit2.Call;

/** How the facades read lists: rows by their {@code Id}, in pages of 1000, where nothing else is said. Immutable. */
public final class Lists {
    private final ApiCalls calls;
    private final Optional<String> key;
    private final int most;

    private Lists(ApiCalls calls, Optional<String> key, int most) {
        this.calls = calls;
        this.key = key;
        this.most = most;
    }

    public Lists(ApiCalls calls) {
        this(calls, Optional.of("Id"), OdataQuery.MAX_PAGE_SIZE);
    }

    /** The same for rows without {@code Id}: another member in which no two are equal. */
    public Lists keyedBy(String member) {
        return new Lists(calls, Optional.of(member), most);
    }

    /** The same for rows in which nothing decides; the server's own order is taken for stable. */
    public Lists unordered() {
        return new Lists(calls, Optional.empty(), most);
    }

    /** The same for a list that gives fewer rows at once. */
    public Lists atMost(int rows) {
        return new Lists(calls, key, rows);
    }

    /**
     * All rows.
     *
     * @param page the call with these parameters, which are encoded
     */
    public <E> PagedIterable<E> all(Function<Map<String, String>, Call<Page<E>>> page) {
        return list(query -> query, page);
    }

    /**
     * The rows that a query describes.
     *
     * @param page the call with these parameters, which are encoded
     * @throws IllegalArgumentException if the query wants more rows at once than the list gives
     */
    public <E> PagedIterable<E> list(
            UnaryOperator<OdataQuery<E>> query, Function<Map<String, String>, Call<Page<E>>> page) {
        OdataQuery<E> wanted = OdataQuery.of(query);
        int rows = wanted.pageSize().orElse(most);
        if (rows > most) {
            throw new IllegalArgumentException("A page of this list has 1 to " + most + " rows, not " + rows);
        }
        return calls.list(rows, request -> page.apply(wanted.parameters(request, key)));
    }
}
