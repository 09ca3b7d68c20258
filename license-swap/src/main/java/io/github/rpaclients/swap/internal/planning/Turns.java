package io.github.rpaclients.swap.internal.planning;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.journal.JournalView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose turn it is among people with equal need: whoever went without last comes first, so that everybody goes without
 * equally often. Immutable.
 */
public final class Turns {
    /** More than it takes to tell two people apart who go without on the same days for some time. */
    private static final int KEPT_TIMES = 8;

    private static final Duration KEPT_FOR = Duration.ofDays(60);

    private final Map<Account, List<Instant>> times;
    private final Instant oldest;

    private Turns(Map<Account, List<Instant>> times, Instant oldest) {
        this.times = times;
        this.oldest = oldest;
    }

    /** @param now what a clock that was wrong once has dated later counts for nothing */
    public static Turns of(JournalView history, Instant now) {
        Instant oldest = now.minus(KEPT_FOR);
        Map<Account, List<Instant>> known = new LinkedHashMap<>();
        history.wentWithout().forEach((account, since) -> {
            List<Instant> usable = new ArrayList<>(since);
            usable.removeIf(time -> time.isAfter(now) || time.isBefore(oldest));
            if (!usable.isEmpty()) {
                known.put(account, List.copyOf(usable));
            }
        });
        return new Turns(known, oldest);
    }

    /** Who went without last comes first; if both did, who did so the time before; and so on. No name decides. */
    Comparator<Account> order() {
        return (one, other) -> compare(of(one), of(other));
    }

    private static int compare(List<Instant> one, List<Instant> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = other.get(i).compareTo(one.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(other.size(), one.size());
    }

    private List<Instant> of(Account account) {
        return times.getOrDefault(account, List.of());
    }

    /** The same after these people went without, each for a need that began then; not if that is so old as to be forgotten. */
    Turns and(Map<Account, Instant> without) {
        Map<Account, List<Instant>> all = new LinkedHashMap<>(times);
        without.forEach((account, since) -> {
            List<Instant> before = of(account);
            if (!before.contains(since) && !since.isBefore(oldest)) {
                List<Instant> more = new ArrayList<>(before);
                more.add(0, since);
                all.put(account, List.copyOf(more.subList(0, Math.min(KEPT_TIMES, more.size()))));
            }
        });
        return new Turns(all, oldest);
    }

    /** When who went without, the last time first. */
    public Map<Account, List<Instant>> times() {
        return times;
    }
}
