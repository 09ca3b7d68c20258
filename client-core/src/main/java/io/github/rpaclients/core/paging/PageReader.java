package io.github.rpaclients.core.paging;

/** Reads the page that starts at a row. */
@FunctionalInterface
public interface PageReader<T> {
    /**
     * Reads one page.
     *
     * @param offset the number of rows before the page, from 0
     */
    Page<T> read(long offset);
}
