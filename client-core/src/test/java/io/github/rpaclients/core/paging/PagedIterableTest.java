package io.github.rpaclients.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class PagedIterableTest {
    private final List<Long> offsets = new ArrayList<>();

    /** A server with rows 0, 1, 2, … that gives at most {@code cap} of them at once. */
    private PagedIterable<Integer> rows(int count, int cap, OptionalLong total) {
        return rows(count, cap, total, cap);
    }

    private PagedIterable<Integer> rows(int count, int cap, OptionalLong total, int pageSize) {
        return PagedIterable.of(pageSize, offset -> {
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
        assertThat(rows(3, 2, OptionalLong.of(3))).containsExactly(0, 1, 2);
        assertThat(offsets).containsExactly(0L, 2L);
    }

    @Test
    void endsAtTheTotalWhereTheServerCapsPages() {
        assertThat(rows(4, 2, OptionalLong.of(4), 1000)).containsExactly(0, 1, 2, 3);
        assertThat(offsets).containsExactly(0L, 2L);
    }

    @Test
    void goesOnAfterAFullPageThatReachesATotalWhichLiesLow() {
        assertThat(rows(5, 2, OptionalLong.of(2))).containsExactly(0, 1, 2, 3, 4);
        assertThat(offsets).containsExactly(0L, 2L, 4L);
    }

    @Test
    void endsAtAnEmptyPageEvenIfTheTotalSaysThereIsMore() {
        assertThat(rows(2, 2, OptionalLong.of(100))).containsExactly(0, 1);
        assertThat(offsets).containsExactly(0L, 2L);
    }

    @Test
    void endsWhereAServerWithoutPagesGivesTheSameAgain() {
        PagedIterable<Integer> unpaged = PagedIterable.of(2, offset -> {
            offsets.add(offset);
            return Page.of(List.of(7, 8), OptionalLong.empty());
        });

        assertThat(unpaged).containsExactly(7, 8);
        assertThat(offsets).containsExactly(0L, 2L);
    }

    @Test
    void saysThatAServerGivesTheSameRowsAgain() {
        Iterator<Integer> deaf =
                PagedIterable.of(2, offset -> Page.of(List.of(7, 8), 4)).iterator();
        assertThat(deaf.next()).isEqualTo(7);
        assertThat(deaf.next()).isEqualTo(8);

        assertThatThrownBy(deaf::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The same rows came again at offset 2");
    }

    @Test
    void endsWhereTheSameRowsComeAgainAndWereAll() {
        assertThat(PagedIterable.of(2, offset -> Page.of(List.of(7, 8), 2))).containsExactly(7, 8);
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
