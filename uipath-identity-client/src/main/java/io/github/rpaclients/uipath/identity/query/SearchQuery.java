package io.github.rpaclients.uipath.identity.query;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.core.paging.PageRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Which rows of a list, in which order. Immutable: every method returns a changed copy. */
public final class SearchQuery {
    /** The most rows the server gives at once; without being asked for a number it gives 10. */
    public static final int MAX_PAGE_SIZE = 1000;

    private final Optional<String> searchTerm;
    private final Optional<String> sortBy;
    private final String sortOrder;
    private final int pageSize;

    private SearchQuery(Optional<String> searchTerm, Optional<String> sortBy, String sortOrder, int pageSize) {
        this.searchTerm = searchTerm;
        this.sortBy = sortBy;
        this.sortOrder = sortOrder;
        this.pageSize = pageSize;
    }

    /** Everything, in the server's own order, in pages of 1000. */
    public static SearchQuery all() {
        return new SearchQuery(Optional.empty(), Optional.empty(), "asc", MAX_PAGE_SIZE);
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
        return new SearchQuery(Optional.of(Printable.sendable("The search term", text)), sortBy, sortOrder, pageSize);
    }

    /**
     * The order, rising.
     *
     * @param member a JSON member of the row, for example {@code name} or {@code creationTime}; the vendor's page types it
     *     as a number, but the specification and the page's own example say a name
     */
    public SearchQuery orderBy(String member) {
        return new SearchQuery(searchTerm, Optional.of(named(member)), "asc", pageSize);
    }

    /** The order, falling; otherwise like {@link #orderBy}. */
    public SearchQuery orderByDescending(String member) {
        return new SearchQuery(searchTerm, Optional.of(named(member)), "desc", pageSize);
    }

    private static String named(String member) {
        if (Printable.sendable("The member to order by", member).isBlank()) {
            throw new IllegalArgumentException("The member to order by must not be empty");
        }
        return member;
    }

    /** @param rows how many rows to ask for at once, 1 to {@value #MAX_PAGE_SIZE} */
    public SearchQuery pageSize(int rows) {
        if (rows < 1 || rows > MAX_PAGE_SIZE) {
            throw new IllegalArgumentException("A page has 1 to " + MAX_PAGE_SIZE + " rows, not " + rows);
        }
        return new SearchQuery(searchTerm, sortBy, sortOrder, rows);
    }

    /** How many rows are asked for at once. */
    public int pageSize() {
        return pageSize;
    }

    /** For the facades: the query parameters of one page, not yet percent-encoded. */
    public Map<String, String> parameters(PageRequest page) {
        Map<String, String> parameters = new LinkedHashMap<>();
        searchTerm.ifPresent(text -> parameters.put("searchTerm", text));
        parameters.put("top", Integer.toString(page.rows()));
        parameters.put("skip", Long.toString(page.offset()));
        sortBy.ifPresent(member -> {
            parameters.put("sortBy", member);
            parameters.put("sortOrder", sortOrder);
        });
        return parameters;
    }
}
