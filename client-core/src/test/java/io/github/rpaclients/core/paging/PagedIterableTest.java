package io.github.rpaclients.core.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PagedIterableTest {
    private final List<Long> offsets = new ArrayList<>();

    /** A server with rows 0, 1, 2, … that gives at most {@code cap} of them at once. */
    private PagedIterable<Integer> rows(int count, int cap, OptionalLong total) {
        return PagedIterable.of(offset -> {
            offsets.add(offset);
            List<Integer> page = new ArrayList<>();
            for (int row = (int) offset; row < count && page.size() < cap; row++) {
                page.add(row);
            }
            return Page.of(page, total);
        });
    }

    @Test
    void goesOnAfterThePageThatIsShorterThanAskedFor() {
        assertThat(rows(5, 2, OptionalLong.empty())).containsExactly(0, 1, 2, 3, 4);
        assertThat(offsets).containsExactly(0L, 2L, 4L, 5L);
    }

    @Test
    void endsAtTheTotalWithoutAskingForAnEmptyPage() {
        assertThat(rows(4, 2, OptionalLong.of(4))).containsExactly(0, 1, 2, 3);
        assertThat(offsets).containsExactly(0L, 2L);
    }

    @Test
    void endsAtAnEmptyPageEvenIfTheTotalSaysThereIsMore() {
        assertThat(rows(2, 2, OptionalLong.of(100))).containsExactly(0, 1);
        assertThat(offsets).containsExactly(0L, 2L);
    }

    @Test
    void endsWhereAServerWithoutPagesGivesTheSameAgain() {
        PagedIterable<Integer> unpaged = PagedIterable.of(offset -> {
            offsets.add(offset);
            return Page.of(List.of(7, 8), OptionalLong.empty());
        });

        assertThat(unpaged).containsExactly(7, 8);
        assertThat(offsets).containsExactly(0L, 2L);
    }

    @Test
    void readsNoPageBeforeItIsNeeded() {
        Iterator<Integer> iterator = rows(4, 2, OptionalLong.of(4)).iterator();
        assertThat(iterator.next()).isZero();
        assertThat(iterator.next()).isEqualTo(1);

        assertThat(offsets).containsExactly(0L);
    }

    @Test
    void startsAnewWithEveryIteration() {
        PagedIterable<Integer> rows = rows(1, 2, OptionalLong.of(1));

        assertThat(rows.toList()).isEqualTo(rows.toList());
        assertThat(offsets).containsExactly(0L, 0L);
        assertThat(rows.first()).contains(0);
        assertThat(rows(0, 2, OptionalLong.empty()).first()).isEmpty();
    }
}
