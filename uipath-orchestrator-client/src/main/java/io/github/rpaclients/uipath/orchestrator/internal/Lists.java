package io.github.rpaclients.uipath.orchestrator.internal;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Partial;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.query.OdataField;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import io.github.rpaclients.uipath.orchestrator.query.TextField;
import java.util.Collection;
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
        return calls.list(rows(wanted), request -> page.apply(wanted.parameters(request, key)));
    }

    /**
     * Some members of the rows that a query describes.
     *
     * @param page the call with these parameters, which are encoded
     * @throws IllegalArgumentException as {@link #list} does, and if no field is named
     */
    public <E> PagedIterable<Partial<E>> select(
            UnaryOperator<OdataQuery<E>> query,
            Collection<? extends OdataField<E, ?>> fields,
            Function<Map<String, String>, Call<Page<JsonValue>>> page) {
        OdataQuery<E> wanted = OdataQuery.of(query).select(fields);
        return calls.listOf(
                rows(wanted), request -> page.apply(wanted.parameters(request, key)), row -> Partial.of(row, fields));
    }

    /**
     * The row of this name. Servers have given rows whose name or description contains the text, and most do not care about
     * case: a row of exactly this name comes first, then one whose name differs in case only.
     *
     * @param of the name of a row
     * @param page the call with these parameters, which are encoded
     */
    public <E> Optional<E> named(
            TextField<E> field,
            String name,
            Function<E, String> of,
            Function<Map<String, String>, Call<Page<E>>> page) {
        Optional<E> alike = Optional.empty();
        for (E row : list(query -> query.filter(field.eq(name)), page)) {
            if (of.apply(row).equals(name)) {
                return Optional.of(row);
            }
            if (alike.isEmpty() && of.apply(row).equalsIgnoreCase(name)) {
                alike = Optional.of(row);
            }
        }
        return alike;
    }

    private int rows(OdataQuery<?> wanted) {
        int rows = wanted.pageSize().orElse(most);
        if (rows > most) {
            throw new IllegalArgumentException("A page of this list has 1 to " + most + " rows, not " + rows);
        }
        return rows;
    }
}
