package io.github.rpaclients.core.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list read page by page, as far as the caller goes. Every iteration starts anew with a request for the first page;
 * rows that the server adds or removes meanwhile may be seen twice or missed, as with any paged API.
 *
 * <p>The next page starts after the rows received, not after the rows asked for, because servers cap pages silently; or where
 * the server itself says, where it does. The list ends at an empty page, or at the total the server named if the page that
 * reaches it is shorter than asked for: a full page may hide more, since some totals count something else, and costs one more
 * request. A page that is merely short ends nothing. A server that gives the same rows again pays no heed to where a page
 * should begin: what it gave is the whole list if there is no total or the rows have reached it, else an error. A list in
 * which each page names the next ends where one does not, and an empty page in its middle ends nothing.
 *
 * <p>Pages are read ahead by other threads, see {@link #prefetch}; what the caller sees is the same without it. Exceptions of
 * a read come out of the iteration, at the place of their page; whoever goes on then asks for that page again. Immutable; an
 * iterator belongs to one thread.
 */
public final class PagedIterable<T> implements Iterable<T> {
    /** As many connections as a client keeps open when it has nothing to do. */
    private static final int MOST_AHEAD = 32;

    private static final int USUALLY_AHEAD = 3;
    private static final long SMALL_HEAP = 64L * 1024 * 1024;

    private final Reading<T> reading;

    private PagedIterable(Reading<T> reading) {
        this.reading = reading;
    }

    /**
     * A list whose pages begin after so many rows.
     *
     * @param pageSize how many rows to ask for at once, at least 1
     */
    public static <T> PagedIterable<T> byOffset(int pageSize, PageSource<T> source) {
        return new PagedIterable<>(
                new Reading<>(source, false, pageSize, PageRequest.first(pageSize), OptionalInt.empty()));
    }

    /**
     * A list in which each page says where the next one begins: with a continuation token, or with the end of a window of
     * time.
     *
     * @param pageSize how many rows to ask for at once, at least 1
     */
    public static <T> PagedIterable<T> byToken(int pageSize, PageSource<T> source) {
        return new PagedIterable<>(
                new Reading<>(source, true, pageSize, PageRequest.first(pageSize), OptionalInt.empty()));
    }

    @Override
    public Iterator<T> iterator() {
        return new Rows<>(walk(Long.MAX_VALUE));
    }

    /** The rows, in order; reads a page when its first row is asked for. Closing it ends what is read ahead. */
    public Stream<T> stream() {
        Walk<T> walk = walk(Long.MAX_VALUE);
        int as = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Rows<>(walk), as), false)
                .onClose(walk::close);
    }

    /** The pages, in order; never an empty one. Each says with {@link Page#next} where the list goes on. */
    public Iterable<Page<T>> pages() {
        return () -> walk(Long.MAX_VALUE);
    }

    /**
     * The rest of the list.
     *
     * @param token from a page of this list, see {@link Page#next}; of a list with the same filter and order at the same
     *     address, whatever the length of its pages
     * @throws IllegalArgumentException if the token is from another list or query
     */
    public PagedIterable<T> from(PageToken token) {
        if (!token.isOf(reading.source().query(), reading.byToken())) {
            throw new IllegalArgumentException("This page token belongs to another list or query; give it to the list"
                    + " that it came from, with the same filter and order");
        }
        return new PagedIterable<>(reading.from(token));
    }

    /**
     * The same list with so many pages read ahead by other threads, beside the one that the caller works on; their order stays
     * as it is. Without this call it is three where the server named a total and its limits leave room, and none before
     * the second page is asked for, so that whoever looks at one page costs one request. Three, because with the page asked for
     * four are then under way: at 20 ms a page of a thousand rows, more gained nothing on two processors, which had enough to do
     * with reading. Each page ahead is held in memory, so in a heap of less than 64 MB there is none.
     *
     * <p>With a number, pages are read ahead from the first on. Where the server names no total, or each page names the next, or
     * pages come shorter than expected, it is one page at the most, because it is not known where the others begin. Pages read
     * ahead take their turn below the server's limits as any call. All lists of a transport share sixteen threads for it, which
     * end when there is nothing to do; if none is free the caller reads the page itself.
     *
     * @param pages 0 to 32; with 0 each page is read when it is asked for
     */
    public PagedIterable<T> prefetch(int pages) {
        if (pages < 0 || pages > MOST_AHEAD) {
            throw new IllegalArgumentException("0 to " + MOST_AHEAD + " pages can be read ahead, not " + pages);
        }
        return new PagedIterable<>(reading.withPrefetch(pages));
    }

    /** The first row; asks the server for one. */
    public Optional<T> first() {
        return toList(1).stream().findFirst();
    }

    /**
     * The only row; asks the server for two.
     *
     * @throws IllegalStateException if there are several
     */
    public Optional<T> only() {
        return only(() -> new IllegalStateException("There is more than one row; narrow the query"));
    }

    /**
     * The only row; asks the server for two.
     *
     * @param several what to throw if there are several
     */
    public Optional<T> only(Supplier<? extends RuntimeException> several) {
        // a total saves the second look behind a single row
        List<T> rows = collected(new Walk<>(reading.withPrefetch(0), 2, true));
        if (rows.size() > 1) {
            throw several.get();
        }
        return rows.stream().findFirst();
    }

    /**
     * How many rows there are, in the words of the server: asks for one row and for the total. Where the server names none, or
     * one that cannot be, the rows are read and counted.
     */
    public long count() {
        Walk<T> walk = new Walk<>(reading.withPageSize(1), Long.MAX_VALUE, true);
        if (!walk.hasNext()) {
            return 0;
        }
        Page<T> first = walk.next();
        OptionalLong total = first.total();
        int rows = first.items().size();
        long before = reading.start().offset();
        if (reading.start().token().isPresent()) {
            return counted();
        }
        if (total.isPresent() && total.getAsLong() > before + rows) {
            return total.getAsLong() - before;
        }
        // some totals count the rows of the page; a row after it tells
        return walk.hasNext() ? counted() : rows;
    }

    private long counted() {
        long rows = 0;
        for (Page<T> page : pages()) {
            rows += page.items().size();
        }
        return rows;
    }

    /** All rows, in memory; unmodifiable. */
    public List<T> toList() {
        return collected(walk(Long.MAX_VALUE));
    }

    /**
     * The first rows, in memory; unmodifiable. The server is not asked for more.
     *
     * @param atMost how many at the most, from 0
     */
    public List<T> toList(int atMost) {
        if (atMost < 0) {
            throw new IllegalArgumentException("A list has at least 0 rows, not " + atMost);
        }
        // nothing needs to be known of what follows the one row
        return atMost == 0 ? List.of() : collected(new Walk<>(reading, atMost, atMost > 1));
    }

    private Walk<T> walk(long atMost) {
        return new Walk<>(reading, atMost, true);
    }

    private static <T> List<T> collected(Walk<T> walk) {
        ArrayList<T> rows = new ArrayList<>();
        walk.forEachRemaining(page -> rows.addAll(page.items()));
        rows.trimToSize();
        return Collections.unmodifiableList(rows);
    }

    /**
     * How many pages are read ahead where nobody said how many.
     *
     * @param heap how large it may become, in bytes
     */
    static int usuallyAhead(long heap) {
        return heap < SMALL_HEAP ? 0 : USUALLY_AHEAD;
    }

    private static final class Rows<T> implements Iterator<T> {
        private final Walk<T> pages;
        private Iterator<T> page = Collections.emptyIterator();

        Rows(Walk<T> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            if (!page.hasNext() && pages.hasNext()) {
                page = pages.next().items().iterator();
            }
            return page.hasNext();
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }
    }
}
