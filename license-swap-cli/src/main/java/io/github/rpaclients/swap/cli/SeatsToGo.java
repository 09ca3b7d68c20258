package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.files.FileTimes;
import io.github.rpaclients.swap.notice.Notice;
import io.github.rpaclients.swap.notice.NoticeKind;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.pool.Pool;
import io.github.rpaclients.swap.roster.Roster;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Finds whose seat will go at the next changes of the roster, and names each of them once. A change is planned for when it
 * comes within the time that its pool gives notice, and once, unless the files change. Several threads may look at a pool
 * each.
 */
final class SeatsToGo {
    private static final String WILL_GO = "will go from ";

    private final Function<Instant, String> shown;
    private final Map<String, Planned> planned = new ConcurrentHashMap<>();

    /** The changes of a pool's roster that were planned for, by the files as they were then. */
    private static final class Planned {
        private final FileTimes files;
        private final Set<Instant> changes = new HashSet<>();

        Planned(FileTimes files) {
            this.files = files;
        }
    }

    /** @param shown a time as readers see it */
    SeatsToGo(Function<Instant, String> shown) {
        this.shown = shown;
    }

    /**
     * When the next change comes within the time that its pool gives notice; empty if no pool gives any.
     *
     * @param begun when the last look began
     */
    static Optional<Instant> nextLook(Roster roster, List<Pool> pools, Instant begun) {
        return pools.stream()
                .flatMap(pool -> pool.notice().stream()
                        .flatMap(
                                notice -> roster
                                        .nextChange(begun.plus(notice), pool.name())
                                        .map(change -> change.minus(notice))
                                        .stream()))
                .min(Instant::compareTo);
    }

    /**
     * Notices for those of a pool whose seat will go.
     *
     * @param news knows who has had one
     */
    List<Notice> notices(OpenPool pool, News news) {
        String name = pool.pool().name();
        String willGo = WILL_GO + name + " ";
        Instant now = pool.now();
        Instant end = now.plus(pool.pool().notice().orElse(Duration.ZERO));
        Set<Instant> done = planned(pool).changes;
        done.removeIf(change -> !change.isAfter(now));
        news.forgetPast(willGo, now);
        List<Notice> notices = new ArrayList<>();
        for (Optional<Instant> change = pool.roster().nextChange(now, name);
                change.isPresent() && !change.get().isAfter(end);
                change = pool.roster().nextChange(change.get(), name)) {
            Instant at = change.get();
            if (!done.contains(at)) {
                for (PlannedMove move : pool.swap().planFor(at).moves()) {
                    move.from()
                            .filter(giver -> news.isNews(willGo + giver.id(), at, now))
                            .ifPresent(giver -> notices.add(notice(pool, giver, at)));
                }
                done.add(at);
            }
        }
        return notices;
    }

    private Planned planned(OpenPool pool) {
        FileTimes files = FileTimes.of(pool.file());
        return planned.compute(
                pool.pool().name(),
                (name, before) -> before != null && before.files.isSameAs(files) ? before : new Planned(files));
    }

    private Notice notice(OpenPool pool, Account giver, Instant at) {
        String name = pool.pool().name();
        return Notice.of(
                        NoticeKind.SEAT_WILL_GO,
                        name,
                        giver.name() + " will lose the seat (" + pool.pool().licence() + ") of the pool " + name
                                + " at " + shown.apply(at) + "; all work should be saved by then.",
                        pool.now())
                .about(giver.name());
    }
}
