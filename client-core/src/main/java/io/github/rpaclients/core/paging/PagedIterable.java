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
 * list ends at an empty page, at the total the server named, or where a server that knows neither totals nor pages gives
 * the same page again; never at a page that is merely short. Exceptions of the
 * read come out of the iteration. Immutable; an iterator belongs to one thread.
 */
public final class PagedIterable<T> implements Iterable<T> {
    private final PageReader<T> reader;

    private PagedIterable(PageReader<T> reader) {
        this.reader = reader;
    }

    public static <T> PagedIterable<T> of(PageReader<T> reader) {
        return new PagedIterable<>(reader);
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
        return () -> new Pages<>(reader);
    }

    /** All rows, in memory. */
    public List<T> toList() {
        return stream().collect(Collectors.toUnmodifiableList());
    }

    /** The first row, from one request. */
    public Optional<T> first() {
        return reader.read(0).items().stream().findFirst();
    }

    private static final class Pages<T> implements Iterator<Page<T>> {
        private final PageReader<T> reader;
        private long offset;
        private boolean ended;
        private List<T> last = List.of();
        private @Nullable Page<T> next;

        Pages(PageReader<T> reader) {
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                Page<T> page = reader.read(offset);
                offset += page.items().size();
                boolean over = page.items().isEmpty()
                        || (page.total().isEmpty() && page.items().equals(last));
                ended = over
                        || (page.total().isPresent() && offset >= page.total().getAsLong());
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
