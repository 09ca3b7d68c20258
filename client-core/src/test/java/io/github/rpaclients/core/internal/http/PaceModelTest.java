package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random callers who come, wait, give up and are refused, against {@link PaceModel a bucket of tokens}. */
class PaceModelTest {
    private static final int PUBLISHED = 25;
    private static final int ALLOWANCE = 20;
    private static final long INTERVAL = 1000;
    /** A quarter of 20 leave at once, so 15 intervals make a window. */
    private static final long WINDOW = 15 * (INTERVAL - 1);

    private static final long NEVER = Long.MAX_VALUE / 2;

    private final Pace pace = new Pace(
            RateLimits.none().with("GET", PUBLISHED, Duration.ofNanos(WINDOW)).limit("GET"), 0);
    private final PaceModel model = new PaceModel(ALLOWANCE / 4, INTERVAL, WINDOW);
    private final List<Caller> line = new ArrayList<>();
    private final List<String> left = new ArrayList<>();
    private final List<Long> times = new ArrayList<>();
    private long now;
    private int callers;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void letsEverybodyLeaveAsSoonAsThereIsRoomAndNoSooner(long seed) {
        Random random = new Random(seed);

        for (int i = 0; i < 2000; i++) {
            passTo(now + pause(random));
            happen(random);
        }
        passTo(now + 1000 * WINDOW);

        assertThat(line).isEmpty();
        assertThat(left).isEqualTo(model.left());
        for (int i = ALLOWANCE; i < times.size(); i++) {
            assertThat(times.get(i) - times.get(i - ALLOWANCE)).isGreaterThanOrEqualTo(WINDOW);
        }
    }

    private static long pause(Random random) {
        switch (random.nextInt(8)) {
            case 0:
                return random.nextInt((int) WINDOW);
            case 1:
            case 2:
                return 0;
            default:
                return random.nextInt((int) INTERVAL);
        }
    }

    private void happen(Random random) {
        switch (random.nextInt(40)) {
            case 0:
                Optional<Duration> retryAfter = random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(Duration.ofNanos(1 + random.nextInt((int) (2 * WINDOW))));
                pace.refused(retryAfter, now);
                model.refused(now, retryAfter.map(Duration::toNanos).orElse(2 * INTERVAL));
                break;
            case 1:
                pace.usedUp(now);
                model.usedUp(now);
                break;
            case 2:
                // a client is closed
                int client = random.nextInt(3);
                List.copyOf(line).stream()
                        .filter(caller -> caller.number % 3 == client)
                        .forEach(this::giveUp);
                break;
            case 3:
            case 4:
            case 5:
                if (!line.isEmpty()) {
                    giveUp(line.get(random.nextInt(line.size())));
                }
                break;
            default:
                come(random.nextInt(4) == 0 ? now + random.nextInt((int) (3 * WINDOW)) : NEVER);
        }
        askWhoeverHasReason();
    }

    private void come(long deadline) {
        Caller caller = new Caller(callers++, deadline);
        boolean inTime = model.wouldLeaveAt(now) <= deadline;
        if (inTime) {
            model.come(now, caller.number);
        }

        line.add(caller);
        ask(caller);

        assertThat(caller.turnedAway).isNotEqualTo(inTime);
    }

    private void giveUp(Caller caller) {
        pace.giveUp(caller.turn);
        line.remove(caller);
        model.giveUp(caller.number);
    }

    /** Lets time pass, and everybody ask at the time at which a thread would. */
    private void passTo(long end) {
        while (true) {
            long next = line.stream().mapToLong(caller -> caller.wakes).min().orElse(end);
            now = Math.min(next, end);
            model.passTo(now);
            askWhoeverHasReason();
            if (next > end || line.isEmpty()) {
                now = end;
                model.passTo(now);
                return;
            }
        }
    }

    private void askWhoeverHasReason() {
        boolean again = true;
        while (again) {
            again = false;
            for (Caller caller : List.copyOf(line)) {
                if (caller.wakes <= now || caller.turn.moved()) {
                    ask(caller);
                    again = true;
                }
            }
        }
    }

    private void ask(Caller caller) {
        long wait = pace.ask(caller.turn, now);
        caller.wakes = now + wait;
        if (wait == 0) {
            line.remove(caller);
            left.add(caller.number + " at " + now);
            times.add(now);
        } else if (caller.wakes > caller.deadline) {
            line.remove(caller);
            model.giveUp(caller.number);
            caller.turnedAway = true;
        }
    }

    private static final class Caller {
        private final int number;
        private final long deadline;
        private final Pace.Turn turn;
        private long wakes;
        private boolean turnedAway;

        Caller(int number, long deadline) {
            this.number = number;
            this.deadline = deadline;
            this.turn = new Pace.Turn(deadline);
        }
    }
}
