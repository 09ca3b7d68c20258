package io.github.rpaclients.uipath.identity.internal;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.core.paging.PageRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** In which order rows come and how many at once, which all queries have in common. Immutable. */
public final class PageOrder {
    /** The most rows the server gives at once; without being asked for a number it gives 10. */
    public static final int MAX_PAGE_SIZE = 1000;

    private final Optional<String> sortBy;
    private final String sortOrder;
    private final int rows;

    private PageOrder(Optional<String> sortBy, String sortOrder, int rows) {
        this.sortBy = sortBy;
        this.sortOrder = sortOrder;
        this.rows = rows;
    }

    /** The server's own order, in the largest pages. */
    public static PageOrder ofTheServer() {
        return new PageOrder(Optional.empty(), "asc", MAX_PAGE_SIZE);
    }

    public PageOrder rising(String member) {
        return new PageOrder(Optional.of(named(member)), "asc", rows);
    }

    public PageOrder falling(String member) {
        return new PageOrder(Optional.of(named(member)), "desc", rows);
    }

    private static String named(String member) {
        if (Printable.sendable("The member to order by", member).isBlank()) {
            throw new IllegalArgumentException("The member to order by must not be empty");
        }
        return member;
    }

    /** @param wanted 1 to {@value #MAX_PAGE_SIZE} */
    public PageOrder rows(int wanted) {
        if (wanted < 1 || wanted > MAX_PAGE_SIZE) {
            throw new IllegalArgumentException("A page has 1 to " + MAX_PAGE_SIZE + " rows, not " + wanted);
        }
        return new PageOrder(sortBy, sortOrder, wanted);
    }

    public int rows() {
        return rows;
    }

    /** The query parameters of one page, not yet percent-encoded. */
    public Map<String, String> parameters(PageRequest page) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("top", Integer.toString(page.rows()));
        parameters.put("skip", Long.toString(page.offset()));
        sortBy.ifPresent(member -> {
            parameters.put("sortBy", member);
            parameters.put("sortOrder", sortOrder);
        });
        return parameters;
    }
}
