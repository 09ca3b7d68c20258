package io.github.rpaclients.core.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random lists on random servers: reading ahead changes nothing of what is seen, and neither does stopping on the way. */
class PagedIterableModelTest {
    private static final int LISTS = 5_000;

    /** What is seen of a list: its rows, and how it ended. */
    private static List<String> seen(Iterable<?> list) {
        List<String> seen = new ArrayList<>();
        try {
            list.forEach(row -> seen.add(String.valueOf(row)));
        } catch (IllegalArgumentException | IllegalStateException e) {
            seen.add(e.getMessage());
        }
        return seen;
    }

    /** The rules in the Javadoc of {@link PagedIterable}, as a plain loop. */
    private static List<String> expected(FakeList server, int pageSize) {
        List<String> seen = new ArrayList<>();
        List<Integer> before = List.of();
        OptionalLong total = OptionalLong.empty();
        long offset = 0;
        while (true) {
            if (server.faults.containsKey(offset)) {
                seen.add("down at " + offset);
                return seen;
            }
            Page<Integer> page = server.page(PageRequest.of(offset, pageSize, offset == 0));
            total = page.total().isPresent() ? page.total() : total;
            if (page.items().isEmpty()) {
                return seen;
            }
            if (page.items().equals(before)) {
                if (total.orElse(0) > offset) {
                    seen.add("The same rows came again at offset " + offset);
                }
                return seen;
            }
            page.items().forEach(row -> seen.add(String.valueOf(row)));
            offset += page.items().size();
            before = page.items();
            if (before.size() < pageSize && total.orElse(Long.MAX_VALUE) <= offset) {
                return seen;
            }
        }
    }

    private static FakeList server(long seed, Random chance) {
        Random habits = new Random(seed);
        FakeList server = new FakeList(habits, chance);
        if (habits.nextInt(3) == 0) {
            server.breaksAt(habits.nextInt(12), Integer.MAX_VALUE);
        }
        return server;
    }

    @Test
    void seesTheSameHoweverManyPagesAreReadAhead() {
        for (long seed = 0; seed < LISTS; seed++) {
            Random random = new Random(~seed);
            int pageSize = 1 + random.nextInt(9);
            List<String> expected = expected(server(seed, random), pageSize);

            assertThat(seen(PagedIterable.byOffset(pageSize, server(seed, random))))
                    .as("seed %d, usual", seed)
                    .isEqualTo(expected);
            for (int ahead = 0; ahead <= 5; ahead++) {
                FakeList server = server(seed, random);
                assertThat(seen(PagedIterable.byOffset(pageSize, server).prefetch(ahead)))
                        .as("seed %d, %d ahead", seed, ahead)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void asksForNoMoreThanThePagesAheadBesideWhatItNeeds() {
        for (long seed = 0; seed < LISTS; seed++) {
            Random random = new Random(~seed);
            int pageSize = 1 + random.nextInt(9);
            FakeList plain = server(seed, random);
            List<String> rows = seen(PagedIterable.byOffset(pageSize, plain).prefetch(0));
            int ahead = random.nextInt(6);
            FakeList server = server(seed, random);

            List<String> same = seen(PagedIterable.byOffset(pageSize, server).prefetch(ahead));

            assertThat(same).isEqualTo(rows);
            // thrown away at the first page that comes short, and once more where the list ends before its total
            assertThat(server.asked.size() - plain.asked.size())
                    .as("seed %d, %d ahead", seed, ahead)
                    .isLessThanOrEqualTo(2 * ahead);
        }
    }

    @Test
    void goesOnWhereAPageHasFailed() {
        for (long seed = 0; seed < LISTS; seed++) {
            Random random = new Random(~seed);
            FakeList server = new FakeList(new Random(seed), random);
            int pageSize = 1 + random.nextInt(9);
            List<String> expected = expected(server, pageSize);
            for (int fault = 0; fault < 3; fault++) {
                server.breaksAt(random.nextInt(20), 1 + random.nextInt(2));
            }
            Iterator<Integer> rows = PagedIterable.byOffset(pageSize, server)
                    .prefetch(random.nextInt(6))
                    .iterator();

            List<String> seen = new ArrayList<>();
            boolean more = true;
            while (more) {
                try {
                    more = rows.hasNext();
                    if (more) {
                        seen.add(String.valueOf(rows.next()));
                    }
                } catch (IllegalArgumentException down) {
                    // once more
                } catch (IllegalStateException again) {
                    seen.add(again.getMessage());
                    more = false;
                }
            }

            assertThat(seen).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void goesOnFromEveryPage() {
        for (long seed = 0; seed < LISTS / 10; seed++) {
            Random random = new Random(~seed);
            int pageSize = 1 + random.nextInt(9);
            FakeList server = new FakeList(new Random(seed), random);
            List<String> all = seen(PagedIterable.byOffset(pageSize, server));
            List<String> before = new ArrayList<>();
            try {
                for (Page<Integer> page :
                        PagedIterable.byOffset(pageSize, server).pages()) {
                    page.items().forEach(row -> before.add(String.valueOf(row)));
                    List<String> whole = new ArrayList<>(before);
                    page.next()
                            .map(PageToken::text)
                            .map(PageToken::of)
                            .ifPresent(token -> whole.addAll(seen(
                                    PagedIterable.byOffset(pageSize, server).from(token))));

                    // a server that gives the same rows whatever is asked for is found out by the second page only
                    if (!server.deaf) {
                        assertThat(whole).as("seed %d", seed).isEqualTo(all);
                    }
                }
            } catch (IllegalStateException again) {
                assertThat(all).contains(again.getMessage());
            }
        }
    }

    @Test
    void takesTheFirstRowsAndNoMore() {
        for (long seed = 0; seed < LISTS; seed++) {
            Random random = new Random(~seed);
            int pageSize = 1 + random.nextInt(9);
            int atMost = random.nextInt(20);
            FakeList server = new FakeList(new Random(seed), random);
            List<String> all = seen(PagedIterable.byOffset(pageSize, server));
            int rows = (int) all.stream().filter(row -> row.length() < 3).count();
            server.asked.clear();

            if (rows == all.size() && rows == server.rows) {
                List<Integer> first = PagedIterable.byOffset(pageSize, server)
                        .prefetch(random.nextInt(6))
                        .toList(atMost);

                assertThat(first).as("seed %d", seed).hasSize(Math.min(rows, atMost));
                assertThat(seen(first)).isEqualTo(all.subList(0, first.size()));
                assertThat(server.asked).allMatch(page -> page.offset() + page.rows() <= atMost);
            }
        }
    }
}
