package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.notice.Notice;
import io.github.rpaclients.swap.notice.NoticeKind;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.pool.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds whose seat will go at the next changes of the roster, and names each of them once. A change is planned for when it
 * comes within the time that its pool gives notice, and once, unless the files change. Not for use by several threads.
 */
final class SeatsToGo {
    private final Function<Instant, String> shown;
    private final Map<String, Set<Instant>> planned = new HashMap<>();
    private final Map<String, Map<String, Instant>> told = new HashMap<>();

    /** @param shown a time as readers see it */
    SeatsToGo(Function<Instant, String> shown) {
        this.shown = shown;
    }

    /** When the next change comes within the time that its pool gives notice; empty if no pool gives any. */
    static Optional<Instant> nextLook(SwapFile file, Instant now) {
        Optional<Instant> first = Optional.empty();
        for (Pool pool : file.pools()) {
            Optional<Instant> look = pool.notice()
                    .flatMap(notice -> file.roster()
                            .nextChange(now.plus(notice), pool.name())
                            .map(change -> change.minus(notice)));
            if (look.isPresent() && first.map(look.get()::isBefore).orElse(true)) {
                first = look;
            }
        }
        return first;
    }

    /** The files have changed, and who would give a seat with them. */
    void planAnew() {
        planned.clear();
    }

    /** Notices for those of a pool whose seat will go, and who have not had one for it. */
    List<Notice> news(PoolSession pool) {
        String name = pool.pool().name();
        Instant now = pool.now();
        Instant end = now.plus(pool.pool().notice().orElse(Duration.ZERO));
        Set<Instant> done = planned.computeIfAbsent(name, any -> new HashSet<>());
        Map<String, Instant> people = told.computeIfAbsent(name, any -> new HashMap<>());
        done.removeIf(change -> !change.isAfter(now));
        people.values().removeIf(change -> !change.isAfter(now));
        List<Notice> notices = new ArrayList<>();
        for (Optional<Instant> change = pool.roster().nextChange(now, name);
                change.isPresent() && !change.get().isAfter(end);
                change = pool.roster().nextChange(change.get(), name)) {
            Instant at = change.get();
            if (!done.contains(at)) {
                for (PlannedMove move : pool.swap().planFor(at).moves()) {
                    move.from()
                            .filter(giver -> people.putIfAbsent(giver.id(), at) == null)
                            .ifPresent(giver -> notices.add(notice(pool, giver, at)));
                }
                done.add(at);
            }
        }
        return notices;
    }

    private Notice notice(PoolSession pool, Account giver, Instant at) {
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
