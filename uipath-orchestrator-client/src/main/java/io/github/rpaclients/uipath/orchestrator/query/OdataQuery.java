package io.github.rpaclients.uipath.orchestrator.query;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.core.paging.PageRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Which rows of a list, in which order, with which parts. Immutable: every method returns a changed copy. */
public final class OdataQuery<E> {
    /** The most rows Orchestrator gives at once, on nearly all lists. */
    public static final int MAX_PAGE_SIZE = 1000;

    private final Optional<OdataFilter<E>> filter;
    private final List<String> order;
    private final List<String> expand;
    private final List<String> select;
    private final OptionalInt pageSize;

    private OdataQuery(
            Optional<OdataFilter<E>> filter,
            List<String> order,
            List<String> expand,
            List<String> select,
            OptionalInt pageSize) {
        this.filter = filter;
        this.order = order;
        this.expand = expand;
        this.select = select;
        this.pageSize = pageSize;
    }

    /** Everything, in the list's own order, in pages as large as it gives. */
    public static <E> OdataQuery<E> all() {
        return new OdataQuery<>(Optional.empty(), List.of(), List.of(), List.of(), OptionalInt.empty());
    }

    /** For the facades: what {@code change} makes of the query for everything. */
    public static <E> OdataQuery<E> of(UnaryOperator<OdataQuery<E>> change) {
        Objects.requireNonNull(change, "The query must not be null; leave it out to get everything");
        return Objects.requireNonNull(change.apply(all()), "The query must not become null; return the one given");
    }

    /** Only rows that fit; a second filter narrows the first. */
    public OdataQuery<E> filter(OdataFilter<E> condition) {
        OdataFilter.given(condition);
        OdataFilter<E> both = filter.map(first -> first.and(condition)).orElse(condition);
        return new OdataQuery<>(Optional.of(both), order, expand, select, pageSize);
    }

    /** Ascending; a second order decides among rows that are equal in the first. */
    public OdataQuery<E> orderBy(OdataField<E, ?> field) {
        return new OdataQuery<>(filter, added(order, given(field).path()), expand, select, pageSize);
    }

    /** Descending; see {@link #orderBy}. */
    public OdataQuery<E> orderByDescending(OdataField<E, ?> field) {
        return new OdataQuery<>(filter, added(order, given(field).path() + " desc"), expand, select, pageSize);
    }

    /** Brings a navigation property along, for example {@code UserRoles}. */
    public OdataQuery<E> expand(String property) {
        if (Printable.sendable("A property to bring along", property).isBlank()) {
            throw new IllegalArgumentException("A property to bring along must not be empty");
        }
        return new OdataQuery<>(filter, order, added(expand, property), select, pageSize);
    }

    /**
     * In pages of this size.
     *
     * @param rows how many rows to ask for at once; 1 to {@value #MAX_PAGE_SIZE}, less where the list gives less
     * @throws IllegalArgumentException if it is another number; if only this list gives less, where the query is used
     */
    public OdataQuery<E> pageSize(int rows) {
        if (rows < 1 || rows > MAX_PAGE_SIZE) {
            throw new IllegalArgumentException("A page has 1 to " + MAX_PAGE_SIZE + " rows, not " + rows);
        }
        return new OdataQuery<>(filter, order, expand, select, OptionalInt.of(rows));
    }

    /** For the facades: no more of each row than these members. */
    public OdataQuery<E> select(Collection<? extends OdataField<E, ?>> fields) {
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("Name at least one field");
        }
        List<String> paths = fields.stream().map(OdataField::path).collect(Collectors.toUnmodifiableList());
        return new OdataQuery<>(filter, order, expand, paths, pageSize);
    }

    /** For the facades: how many rows are asked for at once, if the caller cares. */
    public OptionalInt pageSize() {
        return pageSize;
    }

    /**
     * For the facades: the query parameters of one page, percent-encoded.
     *
     * @param page of a list that goes by offsets
     * @param key what decides among rows that are equal in the order asked for; empty if the list has nothing for it
     */
    public Map<String, String> parameters(PageRequest page, Optional<String> key) {
        // without an order of its own a server may repeat or skip rows between pages
        List<String> stable = key.filter(member -> !order.contains(member) && !order.contains(member + " desc"))
                .map(member -> added(order, member))
                .orElse(order);
        Map<String, String> parameters = new LinkedHashMap<>();
        filter.ifPresent(f -> parameters.put("$filter", encode(f.expression())));
        if (!expand.isEmpty()) {
            parameters.put("$expand", encode(String.join(",", expand)));
        }
        if (!select.isEmpty()) {
            parameters.put("$select", encode(String.join(",", select)));
        }
        if (!stable.isEmpty()) {
            parameters.put("$orderby", encode(String.join(",", stable)));
        }
        parameters.put("$top", Integer.toString(page.rows()));
        parameters.put("$skip", Long.toString(page.offset()));
        if (page.counting()) {
            parameters.put("$count", "true");
        }
        return parameters;
    }

    private static <E> OdataField<E, ?> given(OdataField<E, ?> field) {
        return Objects.requireNonNull(field, "A field to order by must not be null");
    }

    private static List<String> added(List<String> list, String element) {
        List<String> longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }

    /** Strict servers refuse a plus sign for a space. */
    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
