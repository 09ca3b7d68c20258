package io.github.rpaclients.core.paging;

import java.util.OptionalInt;

/** What a list is read from, and how. Immutable. */
final class Reading<T> {
    private final PageSource<T> source;
    private final boolean byToken;
    private final int pageSize;
    private final PageRequest start;
    private final OptionalInt prefetch;

    Reading(PageSource<T> source, boolean byToken, int pageSize, PageRequest start, OptionalInt prefetch) {
        this.source = source;
        this.byToken = byToken;
        this.pageSize = pageSize;
        this.start = start;
        this.prefetch = prefetch;
    }

    Reading<T> from(PageToken token) {
        return new Reading<>(source, byToken, pageSize, token.place(pageSize), prefetch);
    }

    Reading<T> withPrefetch(int pages) {
        return new Reading<>(source, byToken, pageSize, start, OptionalInt.of(pages));
    }

    Reading<T> withPageSize(int rows) {
        return new Reading<>(source, byToken, rows, start, OptionalInt.of(0));
    }

    PageSource<T> source() {
        return source;
    }

    /** Whether each page says where the next one begins; otherwise it begins after the rows received. */
    boolean byToken() {
        return byToken;
    }

    PageRequest start() {
        return start;
    }

    /** How many pages the caller wants ahead; empty if the caller did not say. */
    OptionalInt prefetch() {
        return prefetch;
    }

    /** How many rows to ask for where so many are wanted. */
    int rows(long left) {
        return (int) Math.max(1, Math.min(pageSize, left));
    }
}
