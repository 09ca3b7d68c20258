package io.github.rpaclients.uipath.identity.query;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.core.paging.PageRequest;
import io.github.rpaclients.uipath.identity.internal.PageOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Which rows of a list, in which order. Immutable: every method returns a changed copy. */
public final class SearchQuery {
    /** The most rows the server gives at once; without being asked for a number it gives 10. */
    public static final int MAX_PAGE_SIZE = PageOrder.MAX_PAGE_SIZE;

    private final Optional<String> searchTerm;
    private final PageOrder order;

    private SearchQuery(Optional<String> searchTerm, PageOrder order) {
        this.searchTerm = searchTerm;
        this.order = order;
    }

    /** Everything, in the server's own order, in pages of 1000. */
    public static SearchQuery all() {
        return new SearchQuery(Optional.empty(), PageOrder.ofTheServer());
    }

    /** For the facades: what {@code change} makes of the query for everything. */
    public static SearchQuery of(UnaryOperator<SearchQuery> change) {
        Objects.requireNonNull(change, "The query must not be null; leave it out to get everything");
        return Objects.requireNonNull(change.apply(all()), "The query must not become null; return the one given");
    }

    /**
     * Only rows the server finds by this text. The vendor does not say in which members it looks, nor whether for their
     * beginning or for any part of them; to look for one row by its name, use {@code find} of the facade.
     */
    public SearchQuery searchTerm(String text) {
        return new SearchQuery(Optional.of(Printable.sendable("The search term", text)), order);
    }

    /**
     * The order, rising.
     *
     * @param member a JSON member of the row, for example {@code name} or {@code creationTime}; the vendor's page types it
     *     as a number, but the specification and the page's own example say a name
     */
    public SearchQuery orderBy(String member) {
        return new SearchQuery(searchTerm, order.rising(member));
    }

    /** The order, falling; otherwise like {@link #orderBy}. */
    public SearchQuery orderByDescending(String member) {
        return new SearchQuery(searchTerm, order.falling(member));
    }

    /** @param rows how many rows to ask for at once, 1 to {@value #MAX_PAGE_SIZE} */
    public SearchQuery pageSize(int rows) {
        return new SearchQuery(searchTerm, order.rows(rows));
    }

    /** How many rows are asked for at once. */
    public int pageSize() {
        return order.rows();
    }

    /** For the facades: the query parameters of one page, not yet percent-encoded. */
    public Map<String, String> parameters(PageRequest page) {
        Map<String, String> parameters = new LinkedHashMap<>();
        searchTerm.ifPresent(text -> parameters.put("searchTerm", text));
        parameters.putAll(order.parameters(page));
        return parameters;
    }
}
