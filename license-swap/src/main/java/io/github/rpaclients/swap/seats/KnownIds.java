package io.github.rpaclients.swap.seats;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Which users of a tenant a name means, for as long as a plan and its moves usually take: a name is asked for when the plan
 * is made, right before the move, and as often as somebody at work is waited for. Thread-safe.
 */
final class KnownIds {
    private static final long BELIEVED_FOR = Duration.ofMinutes(5).toNanos();

    private final Map<Person, Ids> known = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    /** @param nanos the time, as {@link System#nanoTime} tells it */
    KnownIds(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Empty if not known. */
    List<UserId> of(Person person) {
        return Optional.ofNullable(known.get(person))
                .filter(ids -> nanos.getAsLong() - ids.since < BELIEVED_FOR)
                .map(ids -> ids.ids)
                .orElse(List.of());
    }

    /** @param ids none if nobody has the name */
    void keep(Person person, List<UserId> ids) {
        long now = nanos.getAsLong();
        known.values().removeIf(old -> now - old.since >= BELIEVED_FOR);
        known.put(person, new Ids(ids, now));
    }

    private static final class Ids {
        private final List<UserId> ids;
        private final long since;

        Ids(List<UserId> ids, long since) {
            this.ids = List.copyOf(ids);
            this.since = since;
        }
    }
}
