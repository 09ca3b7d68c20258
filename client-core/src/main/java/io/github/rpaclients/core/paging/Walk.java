package io.github.rpaclients.core.paging;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One reading of a list: which page comes next, and where the list ends. Belongs to one thread. */
final class Walk<T> implements Iterator<Page<T>>, AutoCloseable {
    private final Reading<T> reading;
    private final long atMost;
    private final LookAhead<T> ahead;

    private PageRequest request;
    private boolean ended;
    private long given;
    private List<T> last = List.of();
    private OptionalLong total = OptionalLong.empty();
    private @Nullable Page<T> next;

    /**
     * Reads nothing yet.
     *
     * @param atMost how many rows are wanted in all, at least 1
     * @param counting whether the first page should say the total
     */
    Walk(Reading<T> reading, long atMost, boolean counting) {
        this.reading = reading;
        this.atMost = atMost;
        this.ahead = new LookAhead<>(reading, atMost);
        this.request = reading.start().asking(rows(0), counting);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            PageRequest asked = request;
            Page<T> page = ahead.take(asked, total, given);
            if (page.total().isPresent()) {
                total = page.total();
            }
            next = reading.byToken() ? byToken(asked, page) : byOffset(asked, page);
            if (ended) {
                ahead.cancel();
            } else {
                ahead.arrived(asked, last.size(), request, total, given);
            }
        }
        return next != null;
    }

    /** The page itself says where the next one begins; an empty one in the middle ends nothing. */
    private @Nullable Page<T> byToken(PageRequest asked, Page<T> page) {
        String token = page.continuation().orElse(null);
        if (token != null && token.equals(asked.token().orElse(null))) {
            throw reading.source().repeated(asked);
        }
        List<T> wanted = wanted(page);
        given += wanted.size();
        ended = token == null || given >= atMost;
        if (token != null) {
            request = asked.at(token, rows(given));
        }
        last = page.items();
        return wanted.isEmpty() ? null : placed(page, wanted, token != null && wanted.size() == last.size());
    }

    private @Nullable Page<T> byOffset(PageRequest asked, Page<T> page) {
        int rows = page.items().size();
        boolean again = rows > 0 && isLast(page.items(), asked.rows());
        if (again && total.orElse(0) > asked.offset()) {
            throw reading.source().repeated(asked);
        }
        boolean over = rows == 0 || again;
        List<T> wanted = wanted(page);
        given += wanted.size();
        long offset = asked.offset() + wanted.size();
        boolean reached = rows < asked.rows() && total.orElse(Long.MAX_VALUE) <= asked.offset() + rows;
        ended = over || reached || given >= atMost;
        request = asked.at(offset, rows(given));
        last = page.items();
        return over ? null : placed(page, wanted, !reached);
    }

    /** Whether it is the last page again: as it was, or as the server would give it if it was asked for fewer rows. */
    private boolean isLast(List<T> items, int asked) {
        return items.equals(last) || (asked < last.size() && items.equals(last.subList(0, asked)));
    }

    /** Some servers give more than they are asked for. */
    private List<T> wanted(Page<T> page) {
        List<T> items = page.items();
        long left = atMost - given;
        return items.size() > left ? items.subList(0, (int) left) : items;
    }

    private Page<T> placed(Page<T> page, List<T> wanted, boolean goesOn) {
        PageRequest place = request;
        return page.placed(
                wanted,
                total,
                goesOn ? () -> PageToken.at(place, reading.source().query()) : null);
    }

    private int rows(long before) {
        return reading.rows(atMost - before);
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

    /** Nobody goes on from here; pages that are read ahead end. */
    @Override
    public void close() {
        ended = true;
        ahead.cancel();
    }
}
