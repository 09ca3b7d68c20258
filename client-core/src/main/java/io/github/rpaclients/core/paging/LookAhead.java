package io.github.rpaclients.core.paging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Pages of one reading that are read before they are needed. It guesses where they begin: each as many rows after the one
 * before as the last page had, if that came full or as long as the page before it, as it does where the server caps pages.
 * Where a page comes with another number of rows the guesses behind it are thrown away, and from then on a page is asked for
 * only once it is known where it begins. Nothing is started but by whoever reads, so that nothing goes on when he does not.
 */
final class LookAhead<T> {
    private static final int USUALLY =
            PagedIterable.usuallyAhead(Runtime.getRuntime().maxMemory());

    private final Reading<T> reading;
    private final long atMost;
    private final Deque<Started<T>> line = new ArrayDeque<>();

    private int pages;
    private int lastRows;
    private boolean steady;
    private boolean stumbled;

    LookAhead(Reading<T> reading, long atMost) {
        this.reading = reading;
        this.atMost = atMost;
    }

    /**
     * The page that is needed now, while those behind it are read, too.
     *
     * @param given how many rows came before it
     */
    Page<T> take(PageRequest request, OptionalLong total, long given) {
        Started<T> head = line.peek();
        boolean here = head != null && head.request.isFor(request);
        if (here) {
            line.remove();
        }
        if (several(total)) {
            Started<T> tail = line.peekLast();
            start(Optional.of(tail == null ? request : tail.request), request, total, given);
        }
        try {
            return here && head != null ? head.page.get() : reading.source().read(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reading.source().interrupted(request);
        } finally {
            if (Thread.currentThread().isInterrupted()) {
                if (head != null) {
                    head.page.cancel();
                }
                cancel();
            }
        }
    }

    /** A page has come with so many rows, and the list goes on at {@code next}. */
    void arrived(PageRequest asked, int rows, PageRequest next, OptionalLong total, long given) {
        pages++;
        steady = rows == asked.rows() || rows == lastRows;
        lastRows = rows;
        Started<T> head = line.peek();
        if (head != null && !head.request.isFor(next)) {
            stumbled = true;
            cancel();
        }
        // without being told, not before somebody wants a second page
        if (reading.prefetch().isPresent() || pages > 1) {
            Started<T> tail = line.peekLast();
            start(tail == null ? Optional.empty() : Optional.of(tail.request), next, total, given);
        }
    }

    void cancel() {
        line.forEach(started -> started.page.cancel());
        line.clear();
    }

    /** @param behind the last page under way; empty if the next one is the first to start */
    private void start(Optional<PageRequest> behind, PageRequest next, OptionalLong total, long given) {
        int depth = several(total) ? depth(total) : Math.min(1, depth(total));
        Optional<PageRequest> last = behind;
        while (line.size() < depth) {
            PageRequest page = last.isEmpty() ? next : after(last.get(), next, given);
            long before = given + page.offset() - next.offset();
            if (before >= atMost || (!reading.byToken() && page.offset() >= total.orElse(Long.MAX_VALUE))) {
                return;
            }
            Optional<PageAhead<T>> started =
                    reading.source().ahead(page, reading.prefetch().isPresent());
            if (started.isEmpty()) {
                return;
            }
            line.add(new Started<>(page, started.get()));
            last = Optional.of(page);
        }
    }

    private PageRequest after(PageRequest page, PageRequest next, long given) {
        long offset = page.offset() + lastRows;
        return page.at(offset, reading.rows(atMost - given - (offset - next.offset())));
    }

    /** Whether it can be guessed where later pages begin. */
    private boolean several(OptionalLong total) {
        return steady && !stumbled && !reading.byToken() && total.isPresent();
    }

    private int depth(OptionalLong total) {
        boolean possible = total.isPresent() && !reading.byToken();
        return reading.prefetch().orElse(possible ? USUALLY : 0);
    }

    /** A page under way. */
    private static final class Started<T> {
        private final PageRequest request;
        private final PageAhead<T> page;

        Started(PageRequest request, PageAhead<T> page) {
            this.request = request;
            this.page = page;
        }
    }
}
