package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.SwapFile;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Looks at the clock and at the file at least every five minutes. Whenever somebody else needs a seat than at the last look,
 * the file has changed, or something is to be tried again, it makes a cycle with all pools. What happened while the machine
 * slept needs no account of it: a cycle plans for now. For one thread.
 */
final class Watch {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);

    private final World world;
    private final Surroundings surroundings;
    private final EventLines events;
    private int failures;
    private Optional<Instant> retryAt = Optional.empty();
    private String done = "";
    private String fileProblem = "";

    Watch(World world, Surroundings surroundings, EventLines events) {
        this.world = world;
        this.surroundings = surroundings;
        this.events = events;
    }

    int once() {
        return cycle(world.read());
    }

    /** Refuses a file that cannot be used at the start; later it tells of it and goes on with the one before. */
    int untilAskedToEnd() {
        SwapFile file = world.read();
        events.add("watching " + world.file());
        while (true) {
            file = reread(file);
            Instant now = now();
            String asked = WhatIsAsked.of(file, now);
            boolean due = retryAt.filter(at -> !at.isAfter(now)).isPresent();
            if (due || !asked.equals(done)) {
                int exitCode = cycle(file);
                done = asked;
                failures = exitCode == ExitCode.DONE ? 0 : failures + 1;
                retryAt = exitCode == ExitCode.DONE ? Optional.empty() : Optional.of(now().plus(retryAfter()));
            }
            if (surroundings.pause().orEnd(pause(file))) {
                events.add("ended");
                return ExitCode.DONE;
            }
        }
    }

    private SwapFile reread(SwapFile before) {
        try {
            SwapFile file = world.read();
            fileProblem = "";
            return file;
        } catch (RuntimeException e) {
            String sentence = Complaint.of(e).sentence();
            if (!sentence.equals(fileProblem)) {
                events.add("going on with the file as it was: " + sentence);
                fileProblem = sentence;
            }
            return before;
        }
    }

    /** A minute, two, four, then the longest pause. */
    private Duration retryAfter() {
        Duration doubled = FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    /** To the next moment at which there is something to do, rounded up to the second so that it has come then. */
    private Duration pause(SwapFile file) {
        Instant now = now();
        Instant until = now.plus(LONGEST_PAUSE);
        Optional<Instant> change = WhatIsAsked.nextChange(file, now);
        if (change.isPresent() && change.get().isBefore(until)) {
            until = change.get();
        }
        if (retryAt.isPresent() && retryAt.get().isBefore(until)) {
            until = retryAt.get();
        }
        Duration length = Duration.between(now, until.plusMillis(999).truncatedTo(ChronoUnit.SECONDS));
        return length.isNegative() ? Duration.ZERO : length;
    }

    private int cycle(SwapFile file) {
        int worst = ExitCode.DONE;
        try (Session session = world.open(file, new ProgressLines(events::add))) {
            for (PoolSession pool : session.pools()) {
                int exitCode;
                try {
                    exitCode = new PoolCycle(pool, events).run();
                } catch (RuntimeException e) {
                    pool.note(e);
                    Complaint complaint = Complaint.of(e);
                    events.add("Pool " + pool.pool().name() + ": " + complaint.sentence());
                    exitCode = complaint.exitCode();
                }
                worst = ExitCode.worse(worst, exitCode);
            }
        }
        return worst;
    }

    private Instant now() {
        return surroundings.clock().instant();
    }
}
