package io.github.rpaclients.aa.controlroom.query;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.paging.PageRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which rows of a list, in which order, how many at a time. Immutable: every method returns a changed copy.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-api-filter-request.html">
 *     Filter request</a>
 */
public final class ListQuery<E> {
    /** The longest page the vendor's samples ask for; what a server takes at the most is not documented. */
    private static final int USUAL_PAGE = 200;

    private final Optional<ListFilter<E>> filter;
    private final Map<String, String> sort;
    private final int pageSize;

    private ListQuery(Optional<ListFilter<E>> filter, Map<String, String> sort, int pageSize) {
        this.filter = filter;
        this.sort = sort;
        this.pageSize = pageSize;
    }

    /** Everything, by id, in pages of 200. */
    public static <E> ListQuery<E> all() {
        return new ListQuery<>(Optional.empty(), Map.of(), USUAL_PAGE);
    }

    /** For the facades: what {@code change} makes of the query for everything. */
    public static <E> ListQuery<E> of(UnaryOperator<ListQuery<E>> change) {
        Objects.requireNonNull(change, "The query must not be null; leave it out to get everything");
        return Objects.requireNonNull(change.apply(all()), "The query must not become null; return the one given");
    }

    /** Only rows that fit; a second filter narrows the first. */
    public ListQuery<E> filter(ListFilter<E> condition) {
        ListFilter.given(condition);
        ListFilter<E> both = filter.map(first -> first.and(condition)).orElse(condition);
        return new ListQuery<>(Optional.of(both), sort, pageSize);
    }

    /** Ascending; a second order decides among rows that are equal in the first. */
    public ListQuery<E> orderBy(ListField<E> field) {
        return new ListQuery<>(filter, added(sort, given(field).name(), "asc"), pageSize);
    }

    /** Descending; see {@link #orderBy}. */
    public ListQuery<E> orderByDescending(ListField<E> field) {
        return new ListQuery<>(filter, added(sort, given(field).name(), "desc"), pageSize);
    }

    /**
     * How many rows to ask for at once. Servers give fewer where they have a limit, without saying so; the pages go on
     * after the rows received.
     *
     * @param rows at least 1
     */
    public ListQuery<E> pageSize(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("A page has at least 1 row, not " + rows);
        }
        return new ListQuery<>(filter, sort, rows);
    }

    /** How many rows are asked for at once. */
    public int pageSize() {
        return pageSize;
    }

    /**
     * For the facades: the body that asks for one page.
     *
     * @param page of a list that goes by offsets
     * @param key the member that decides where the order leaves rows equal
     */
    public String json(PageRequest page, String key) {
        // without an order of its own a server may repeat or skip rows between pages; the vendor's is id, descending
        Map<String, String> stable = sort.containsKey(key) ? sort : added(sort, key, "asc");
        List<String> order = new ArrayList<>();
        stable.forEach((field, direction) ->
                order.add("{\"field\":" + JsonValue.ofText(field).json() + ",\"direction\":\"" + direction + "\"}"));
        return "{" + filter.map(f -> "\"filter\":" + f.json() + ",").orElse("") + "\"sort\":[" + String.join(",", order)
                + "],\"page\":{\"offset\":" + page.offset() + ",\"length\":" + page.rows() + "}}";
    }

    private static <E> ListField<E> given(ListField<E> field) {
        return Objects.requireNonNull(field, "A field to order by must not be null");
    }

    private static Map<String, String> added(Map<String, String> map, String key, String value) {
        Map<String, String> longer = new LinkedHashMap<>(map);
        longer.putIfAbsent(key, value);
        return longer;
    }
}
