package io.github.rpaclients.core.paging;

import java.util.Optional;

/** Where the pages of a list come from. For the client modules. Several threads may read at a time. */
@FunctionalInterface
public interface PageSource<T> {
    /** Reads one page. */
    Page<T> read(PageRequest request);

    /**
     * Has another thread read a page.
     *
     * @param wanted false if nobody asked for it; then it is not worth to stand in anybody's way
     * @return empty if there is no thread for it, or no room below the server's limits; whoever needs the page reads it
     */
    default Optional<PageAhead<T>> ahead(PageRequest request, boolean wanted) {
        return Optional.empty();
    }

    /** A text that is the same for the same list in the same order, and for no other one. */
    default String query() {
        return "";
    }

    /** What to throw where the server gives a page again although there should be another one. */
    default RuntimeException repeated(PageRequest request) {
        return new IllegalStateException("The same rows came again at " + request);
    }

    /** What to throw where the thread is interrupted that waits for a page; its flag is set. */
    default RuntimeException interrupted(PageRequest request) {
        return new IllegalStateException("The thread was interrupted while it waited for the page at " + request);
    }
}
