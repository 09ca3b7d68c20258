package io.github.rpaclients.core.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list of twelve rows in pages of two, of which the one after the fourth row is short. */
class LookAheadTest {
    private static final int ROWS = 12;

    private final List<Long> started = new ArrayList<>();
    private final List<Long> cancelled = new ArrayList<>();

    private final PageSource<Integer> source = new PageSource<>() {
        @Override
        public Page<Integer> read(PageRequest request) {
            int from = (int) request.offset();
            int rows = from == 4 ? 1 : 2;
            List<Integer> items =
                    IntStream.range(from, Math.min(from + rows, ROWS)).boxed().collect(Collectors.toList());
            return Page.of(items, ROWS);
        }

        @Override
        public Optional<PageAhead<Integer>> ahead(PageRequest request, boolean wanted) {
            started.add(request.offset());
            return Optional.of(new PageAhead<>() {
                @Override
                public Page<Integer> get() {
                    return read(request);
                }

                @Override
                public void cancel() {
                    cancelled.add(request.offset());
                }
            });
        }
    };

    @Test
    void startsNothingBeforeTheSecondPageIsWanted() {
        Iterator<Page<Integer>> pages =
                PagedIterable.byOffset(2, source).pages().iterator();

        pages.next();
        assertThat(started).isEmpty();
        pages.next();

        assertThat(started).containsExactly(4L, 6L, 8L);
    }

    @Test
    void throwsAwayWhatItGuessedBehindAShortPageAndGoesOnOneByOne() {
        Iterator<Page<Integer>> pages =
                PagedIterable.byOffset(2, source).pages().iterator();
        pages.next();
        pages.next();

        assertThat(pages.next().items()).containsExactly(4);

        assertThat(cancelled).containsExactly(6L, 8L, 10L);
        assertThat(started).containsExactly(4L, 6L, 8L, 10L, 5L);
        assertThat(pages.next().items()).containsExactly(5, 6);
        assertThat(started).endsWith(5L, 7L);
    }

    @Test
    void readsNothingAheadUnaskedWhereThereIsLittleMemory() {
        assertThat(PagedIterable.usuallyAhead(63L << 20)).isZero();
        assertThat(PagedIterable.usuallyAhead(64L << 20)).isEqualTo(3);
    }
}
