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
        return PagedIterable.byOffset(pageSize, asked -> {
            long offset = asked.offset();
            offsets.add(offset);
            List<Integer> page = new ArrayList<>();
            for (int row = (int) offset; row < count && page.size() < Math.min(cap, asked.rows()); row++) {
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
        PagedIterable<Integer> unpaged = PagedIterable.byOffset(2, asked -> {
            offsets.add(asked.offset());
            return Page.of(List.of(7, 8), OptionalLong.empty());
        });

        assertThat(unpaged).containsExactly(7, 8);
        assertThat(offsets).containsExactly(0L, 2L);
    }

    @Test
    void saysThatAServerGivesTheSameRowsAgain() {
        Iterator<Integer> deaf =
                PagedIterable.byOffset(2, asked -> Page.of(List.of(7, 8), 4)).iterator();
        assertThat(deaf.next()).isEqualTo(7);
        assertThat(deaf.next()).isEqualTo(8);

        assertThatThrownBy(deaf::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The same rows came again at offset 2");
    }

    @Test
    void endsWhereTheSameRowsComeAgainAndWereAll() {
        assertThat(PagedIterable.byOffset(2, asked -> Page.of(List.of(7, 8), 2)))
                .containsExactly(7, 8);
    }

    @Test
    void endsWhereMoreRowsThanAskedForComeAgain() {
        PageSource<Integer> generous = asked -> Page.of(List.of(7, 8, 9), OptionalLong.empty());

        assertThat(PagedIterable.byOffset(2, generous).stream().limit(10)).containsExactly(7, 8, 9);
        assertThat(PagedIterable.byOffset(2, generous).toList(5)).containsExactly(7, 8, 9);
        assertThat(PagedIterable.byOffset(2, asked -> Page.of(List.of(7, 8, 9), 3)).stream()
                        .limit(10))
                .containsExactly(7, 8, 9);
    }

    @Test
    void failsWhereMoreRowsThanAskedForComeAgainAndAreNotAll() {
        PagedIterable<Integer> generous = PagedIterable.byOffset(2, asked -> Page.of(List.of(7, 8, 9), 5));

        assertThatThrownBy(() -> generous.stream().limit(10).count())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The same rows came again at offset 3");
    }

    @Test
    void countsRowsThatComeHoweverFewAreAskedFor() {
        assertThat(PagedIterable.byOffset(2, asked -> Page.of(List.of(7, 8, 9), OptionalLong.empty()))
                        .count())
                .isEqualTo(3);
        assertThat(PagedIterable.byOffset(2, asked -> Page.of(List.of(7, 8, 9), 2))
                        .count())
                .isEqualTo(3);
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

    @Test
    void asksForOneRowWhereTheFirstIsWanted() {
        List<PageRequest> asked = new ArrayList<>();

        assertThat(PagedIterable.byOffset(1000, noting(asked, 5)).first()).contains(0);

        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).rows()).isEqualTo(1);
        assertThat(asked.get(0).counting()).isFalse();
    }

    @Test
    void asksForTwoRowsToKnowThatThereIsOnlyOne() {
        List<PageRequest> asked = new ArrayList<>();

        assertThat(PagedIterable.byOffset(1000, noting(asked, 1)).only()).contains(0);

        assertThat(asked).hasSize(1);
        assertThat(asked.get(0).rows()).isEqualTo(2);
        assertThat(PagedIterable.byOffset(1000, noting(asked, 0)).only()).isEmpty();
    }

    @Test
    void takesNeitherOfTwoForTheOnlyOne() {
        PagedIterable<Integer> two = rows(2, 10, OptionalLong.of(2));

        assertThatThrownBy(two::only)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("There is more than one row; narrow the query");
        assertThatThrownBy(() -> two.only(() -> new IllegalArgumentException("two")))
                .hasMessage("two");
    }

    @Test
    void looksForASecondRowBehindAPageThatIsShort() {
        PagedIterable<Integer> capped = rows(2, 1, OptionalLong.empty());

        assertThatThrownBy(capped::only).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesTheWordOfTheServerForTheirNumber() {
        assertThat(rows(5, 2, OptionalLong.of(5)).count()).isEqualTo(5);
        assertThat(offsets).containsExactly(0L);
    }

    @Test
    void countsWhereTheServerDoesNotOrCannot() {
        assertThat(rows(5, 2, OptionalLong.empty()).count()).isEqualTo(5);
        // the total is the number of rows of the page
        assertThat(rows(5, 1, OptionalLong.of(1)).count()).isEqualTo(5);
        assertThat(rows(1, 1, OptionalLong.of(1)).count()).isEqualTo(1);
        assertThat(rows(0, 1, OptionalLong.of(0)).count()).isZero();
    }

    @Test
    void countsWhatIsLeft() {
        PagedIterable<Integer> rows = rows(5, 2, OptionalLong.of(5));
        PageToken second = rows.pages().iterator().next().next().orElseThrow();

        assertThat(rows.from(second).count()).isEqualTo(3);
    }

    @Test
    void asksForTheTotalOnlyOnce() {
        List<PageRequest> asked = new ArrayList<>();

        assertThat(PagedIterable.byOffset(2, noting(asked, 5))).hasSize(5);

        assertThat(asked).extracting(PageRequest::counting).containsExactly(true, false, false);
    }

    @Test
    void carriesTheTotalOnToTheOtherPages() {
        List<OptionalLong> totals = new ArrayList<>();

        PagedIterable.byOffset(2, noting(new ArrayList<>(), 5)).pages().forEach(page -> totals.add(page.total()));

        assertThat(totals).containsOnly(OptionalLong.of(5)).hasSize(3);
    }

    @Test
    void endsWhereTheLastPageSaysNothingOfAnother() {
        assertThat(rows(5, 2, OptionalLong.of(5)).pages())
                .extracting(page -> page.next().isPresent())
                .containsExactly(true, true, false);
    }

    @Test
    void refusesTheTokenOfAnotherQuery() {
        PageToken token = named("a").pages().iterator().next().next().orElseThrow();

        assertThat(named("a").from(token)).containsExactly(2, 3);
        assertThatThrownBy(() -> named("b").from(token))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "This page token belongs to another list or query; give it to the list that it came from, with"
                                + " the same filter and order");
    }

    @Test
    void keepsATokenAsText() {
        PageToken token = named("a").pages().iterator().next().next().orElseThrow();

        assertThat(PageToken.of(token.text())).isEqualTo(token).hasSameHashCodeAs(token);
        assertThat(token.text()).matches("[!-~]+");
        assertThatThrownBy(() -> PageToken.of("page 2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("This is no page token; give the text that text() of one has given");
        assertThatThrownBy(() -> PageToken.of(token.text().replaceFirst("[.].*", ".tA")))
                .hasMessage("This page token is damaged; give the text that text() has given");
    }

    @Test
    void readsOnlySoManyPagesAheadAsThereCanBe() {
        assertThatThrownBy(() -> named("a").prefetch(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("0 to 32 pages can be read ahead, not -1");
        assertThatThrownBy(() -> named("a").prefetch(33)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> named("a").toList(-1)).hasMessage("A list has at least 0 rows, not -1");
    }

    private static PageSource<Integer> noting(List<PageRequest> asked, int count) {
        return request -> {
            asked.add(request);
            List<Integer> page = new ArrayList<>();
            for (int row = (int) request.offset(); row < count && page.size() < request.rows(); row++) {
                page.add(row);
            }
            return Page.of(page, request.counting() ? OptionalLong.of(count) : OptionalLong.empty());
        };
    }

    private static PagedIterable<Integer> named(String query) {
        PageSource<Integer> rows = noting(new ArrayList<>(), 4);
        return PagedIterable.byOffset(2, new PageSource<>() {
            @Override
            public Page<Integer> read(PageRequest request) {
                return rows.read(request);
            }

            @Override
            public String query() {
                return query;
            }
        });
    }
}
