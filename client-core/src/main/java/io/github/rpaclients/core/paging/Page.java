package io.github.rpaclients.core.paging;

import java.util.List;
import java.util.OptionalLong;

/** Some consecutive rows of a list, and how many rows there are in all if the server says so. Immutable. */
public final class Page<T> {
    private final List<T> items;
    private final OptionalLong total;

    private Page(List<T> items, OptionalLong total) {
        this.items = List.copyOf(items);
        this.total = total;
    }

    public static <T> Page<T> of(List<T> items, OptionalLong total) {
        return new Page<>(items, total);
    }

    public static <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, OptionalLong.of(total));
    }

    public List<T> items() {
        return items;
    }

    /** The length of the whole list when this page was read; empty if the server did not say. */
    public OptionalLong total() {
        return total;
    }
}
