package io.github.rpaclients.core.paging;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list read page by page, as far as the caller goes. Every iteration starts anew with a request for the first page;
 * rows that the server adds or removes meanwhile may be seen twice or missed, as with any paged API.
 *
 * <p>The next page starts after the rows received, not after the rows asked for, because servers cap pages silently. The
 * list ends at an empty page, or at the total the server named if the page that reaches it is shorter than asked for: a
 * full page may hide more, since some totals count something else, and costs one more request. A page that is merely
 * short ends nothing. A server that gives the same rows again pays no heed to where a page should begin: what it gave is
 * the whole list if there is no total or the rows have reached it, else an error. Exceptions of the read come out of the
 * iteration. Immutable; an iterator belongs to one thread.
 */
public final class PagedIterable<T> implements Iterable<T> {
    private final int pageSize;
    private final Source<T> source;

    private PagedIterable(int pageSize, Source<T> source) {
        this.pageSize = pageSize;
        this.source = source;
    }

    /**
     * A list read from a source.
     *
     * @param pageSize how many rows the source asks for at once, at least 1
     */
    public static <T> PagedIterable<T> of(int pageSize, Source<T> source) {
        return new PagedIterable<>(pageSize, source);
    }

    /** Where pages come from. */
    @FunctionalInterface
    public interface Source<T> {
        /**
         * Reads one page.
         *
         * @param offset the number of rows before the page, from 0
         */
        Page<T> read(long offset);

        /** What to throw where the server gives the rows before {@code offset} again although there should be others. */
        default RuntimeException repeated(long offset) {
            return new IllegalStateException("The same rows came again at offset " + offset);
        }
    }

    @Override
    public Iterator<T> iterator() {
        return stream().iterator();
    }

    /** The rows, in order; reads a page when its first row is asked for. */
    public Stream<T> stream() {
        return StreamSupport.stream(pages().spliterator(), false).flatMap(page -> page.items().stream());
    }

    /** The pages, in order; never an empty one. */
    public Iterable<Page<T>> pages() {
        return () -> new Pages<>(pageSize, source);
    }

    /** All rows, in memory. */
    public List<T> toList() {
        return stream().collect(Collectors.toUnmodifiableList());
    }

    /** The first row, from one request. */
    public Optional<T> first() {
        return source.read(0).items().stream().findFirst();
    }

    private static final class Pages<T> implements Iterator<Page<T>> {
        private final int pageSize;
        private final Source<T> source;
        private long offset;
        private boolean ended;
        private List<T> last = List.of();
        private @Nullable Page<T> next;

        Pages(int pageSize, Source<T> source) {
            this.pageSize = pageSize;
            this.source = source;
        }

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                Page<T> page = source.read(offset);
                int rows = page.items().size();
                boolean again = rows > 0 && page.items().equals(last);
                if (again && page.total().orElse(0) > offset) {
                    throw source.repeated(offset);
                }
                offset += rows;
                boolean over = rows == 0 || again;
                ended = over || (rows < pageSize && page.total().orElse(Long.MAX_VALUE) <= offset);
                last = page.items();
                next = over ? null : page;
            }
            return next != null;
        }

        @Override
        public Page<T> next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Page<T> page = next;
            next = null;
            return page;
        }
    }
}
