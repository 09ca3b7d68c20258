package io.github.rpaclients.swap.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * The needs of one person in one pool, computed around the dates that are asked for. Immutable but for the last answer,
 * which is kept because a watcher asks about the same need again and again; any number of threads may ask. Nothing else is
 * kept: there may be two hundred thousand of these.
 */
final class PersonHours {
    private final List<RosterEntry> entries;
    private final NavigableSet<LocalDate> off;
    private volatile @Nullable Answer last;

    /**
     * The hours of a person.
     *
     * @param entries those for the pool, at least one
     * @param off dates off of all entries of the person
     */
    PersonHours(List<RosterEntry> entries, NavigableSet<LocalDate> off) {
        this.entries = entries;
        this.off = off;
    }

    Duration weeklyWork() {
        return entries.stream().map(RosterEntry::weeklyWork).reduce(Duration.ZERO, Duration::plus);
    }

    /** The need that holds then, or else the first that begins later; null if this person never works again. */
    @Nullable
    Need next(Instant at) {
        Answer known = last;
        if (known == null || !known.isFor(at)) {
            known = new Answer(at, new NeedSearch(entries, off).next(at));
            last = known;
        }
        return known.need;
    }

    /** What was found from some instant on; true until the need that was found has ended. */
    private static final class Answer {
        private final Instant since;
        private final @Nullable Need need;

        Answer(Instant since, @Nullable Need need) {
            this.since = since;
            this.need = need;
        }

        boolean isFor(Instant at) {
            return !at.isBefore(since) && (need == null || at.isBefore(need.until()));
        }
    }
}
