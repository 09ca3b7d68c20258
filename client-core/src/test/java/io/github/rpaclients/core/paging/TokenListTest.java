package io.github.rpaclients.core.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Lists in which each page says where the next one begins. */
class TokenListTest {
    private final List<String> asked = new ArrayList<>();

    /** The files of a bucket: the first page under no token, the others under theirs. */
    private final Map<String, Page<String>> files =
            Map.of("", page("t 1/ü", "a", "b"), "t 1/ü", page("t2"), "t2", page("t3", "c"), "t3", page("", "d", "e"));

    private static Page<String> page(String next, String... rows) {
        return Page.of(List.of(rows), OptionalLong.empty(), Optional.of(next));
    }

    private PagedIterable<String> list() {
        return PagedIterable.byToken(2, request -> {
            String token = request.token().orElse("");
            asked.add(token);
            return files.get(token);
        });
    }

    @Test
    void goesOnWhereEachPageSays() {
        assertThat(list()).containsExactly("a", "b", "c", "d", "e");
        assertThat(asked).containsExactly("", "t 1/ü", "t2", "t3");
    }

    @Test
    void isNotEndedByAnEmptyPageInItsMiddle() {
        assertThat(list().pages()).extracting(page -> page.items().size()).containsExactly(2, 1, 2);
    }

    @Test
    void goesOnFromAnyPageAfterARestart() {
        List<String> texts = new ArrayList<>();
        list().pages().forEach(page -> page.next().map(PageToken::text).ifPresent(texts::add));
        asked.clear();

        assertThat(list().from(PageToken.of(texts.get(0)))).containsExactly("c", "d", "e");
        assertThat(list().from(PageToken.of(texts.get(1)))).containsExactly("d", "e");
        assertThat(texts).hasSize(2).allMatch(text -> text.matches("[!-~]+"));
        assertThat(asked).containsExactly("t 1/ü", "t2", "t3", "t3");
    }

    @Test
    void doesNotShowTheTokenOfTheServer() {
        PageToken token = list().pages().iterator().next().next().orElseThrow();

        assertThat(token.toString()).startsWith("PageToken of query").doesNotContain("t 1");
    }

    @Test
    void doesNotTakeTheTokenOfAListThatGoesByOffsets() {
        PageToken offset = PagedIterable.byOffset(1, request -> Page.of(List.of(1), 3))
                .pages()
                .iterator()
                .next()
                .next()
                .orElseThrow();

        assertThatThrownBy(() -> list().from(offset)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysThatAServerGivesTheSameTokenAgain() {
        PagedIterable<String> circle = PagedIterable.byToken(2, request -> page("t", "a"));

        assertThatThrownBy(circle::toList)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The same rows came again at a token");
    }

    @Test
    void takesFirstOnlyAndCountAlongTheWay() {
        assertThat(list().first()).contains("a");
        assertThat(list().toList(3)).containsExactly("a", "b", "c");
        assertThat(list().count()).isEqualTo(5);
        assertThatThrownBy(() -> list().only()).isInstanceOf(IllegalStateException.class);
        PagedIterable<String> one =
                PagedIterable.byToken(2, request -> request.token().isEmpty() ? page("t") : page("", "x"));
        assertThat(one.only()).contains("x");
        assertThat(one.first()).contains("x");
    }

    @Test
    void readsOnePageAheadAtTheMost() {
        List<String> ahead = new ArrayList<>();
        PagedIterable<String> list = PagedIterable.byToken(2, new PageSource<String>() {
            @Override
            public Page<String> read(PageRequest request) {
                return files.get(request.token().orElse(""));
            }

            @Override
            public Optional<PageAhead<String>> ahead(PageRequest request, boolean wanted) {
                ahead.add(request.token().orElse(""));
                return Optional.empty();
            }
        });

        assertThat(list.prefetch(5)).containsExactly("a", "b", "c", "d", "e");

        assertThat(ahead).containsExactly("t 1/ü", "t2", "t3");
        ahead.clear();
        assertThat(list).hasSize(5);
        assertThat(ahead).isEmpty();
    }

    @Test
    void goesThroughWindowsOfTimeOfWhichSomeAreEmpty() {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        Instant end = start.plus(Duration.ofDays(3));
        PagedIterable<String> days = PagedIterable.byToken(1000, request -> {
            Instant from = request.token().map(Instant::parse).orElse(start);
            Instant to = from.plus(Duration.ofDays(1));
            List<String> rows = from.equals(start) ? List.of() : List.of("of " + from);
            return Page.of(
                    rows, OptionalLong.empty(), Optional.of(to.toString()).filter(t -> to.isBefore(end)));
        });

        assertThat(days).containsExactly("of 2026-01-02T00:00:00Z", "of 2026-01-03T00:00:00Z");
    }
}
