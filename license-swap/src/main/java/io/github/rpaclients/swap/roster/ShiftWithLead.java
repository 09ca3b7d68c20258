package io.github.rpaclients.swap.roster;

import java.time.Instant;

/** One shift with the time before it, not yet joined with its neighbours; or some that are. Immutable. */
final class ShiftWithLead {
    final Instant from;
    final Instant start;
    final Instant end;
    final int priority;

    ShiftWithLead(Instant from, Instant start, Instant end, int priority) {
        this.from = from;
        this.start = start;
        this.end = end;
        this.priority = priority;
    }

    boolean touches(ShiftWithLead other) {
        return !from.isAfter(other.end) && !other.from.isAfter(end);
    }

    boolean contains(ShiftWithLead other) {
        return !other.from.isBefore(from)
                && !other.start.isBefore(start)
                && !other.end.isAfter(end)
                && other.priority >= priority;
    }

    ShiftWithLead join(ShiftWithLead other) {
        return new ShiftWithLead(
                earlier(from, other.from),
                earlier(start, other.start),
                other.end.isAfter(end) ? other.end : end,
                Math.min(priority, other.priority));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
