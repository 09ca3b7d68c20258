package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.ReadProgress;
import io.github.rpaclients.swap.files.FileTimes;
import io.github.rpaclients.swap.files.SwapFile;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks at the pools without other hosts: at least every five minutes, at every moment at which the roster says that somebody
 * else needs a seat, and sooner after something went wrong. Every look plans anew, so what others give and take is put right,
 * too. What happened while the machine slept needs no account of it. For one thread.
 */
final class LoneWatch {
    private final Workplace workplace;
    private final Surroundings surroundings;
    private final EventLines events;
    private final ToldOnce told;
    private final WatchNotices notices;
    private final SignOfLife sign;
    private int failures;

    /** @param shown a time as readers see it */
    LoneWatch(Workplace workplace, Surroundings surroundings, EventLines events, Function<Instant, String> shown) {
        this.workplace = workplace;
        this.surroundings = surroundings;
        this.events = events;
        this.told = new ToldOnce(events);
        this.sign = new SignOfLife(workplace.journal());
        this.notices = new WatchNotices(News.none(), new SeatsToGo(shown));
    }

    int once() {
        SwapFile file = workplace.read();
        return look(file, Optional.empty());
    }

    /** Refuses a file that cannot be used at the start; later it tells of it and goes on with the one before. */
    int untilAskedToEnd() {
        SwapFile file = workplace.read();
        events.add("watching " + workplace.file());
        while (true) {
            file = reread(file);
            sign.give(now(), told);
            Instant begun = now();
            int exitCode = look(file, Optional.of(notices));
            failures = exitCode == ExitCode.DONE || exitCode == ExitCode.PAUSED ? 0 : failures + 1;
            if (surroundings.pause().orEnd(pause(file, begun))) {
                events.add("ended");
                return ExitCode.DONE;
            }
        }
    }

    private SwapFile reread(SwapFile before) {
        try {
            SwapFile file = workplace.read();
            told.tell("file", "");
            return file;
        } catch (RuntimeException e) {
            told.tell(
                    "file",
                    "going on with the file as it was: " + Complaint.of(e).sentence());
            return before;
        }
    }

    /** To the next moment at which there is something to do, rounded up to the second so that it has come then. */
    private Duration pause(SwapFile file, Instant begun) {
        Instant now = now();
        Instant until = LookTimes.next(file.roster(), file.pools(), begun, now, failures);
        Optional<Instant> settled = settled(file);
        if (settled.isPresent() && settled.get().isBefore(until)) {
            until = settled.get();
        }
        Duration length = Duration.between(now, LookTimes.roundedUp(until));
        return length.isNegative() ? Duration.ZERO : length;
    }

    private int look(SwapFile file, Optional<WatchNotices> again) {
        if (settled(file).isPresent()) {
            told.tell("file", "was changed less than a minute ago, so it is looked at again when it has settled");
            return ExitCode.DONE;
        }
        int worst = ExitCode.DONE;
        try (OpenPools open = workplace.open(file, onlooker())) {
            for (OpenPool pool : open.pools()) {
                PoolLook look = new PoolLook(pool, events, told, again);
                int exitCode;
                try {
                    exitCode = look.run();
                } catch (RuntimeException e) {
                    exitCode = look.failed(e);
                }
                worst = ExitCode.worse(worst, exitCode);
            }
        }
        return worst;
    }

    /** Nobody waits for its reads. */
    private Onlooker onlooker() {
        return new Onlooker(new ProgressLines(events::add), ReadProgress.none(), events::add);
    }

    /** When the files will have been left alone for long enough; empty if they have been. */
    private Optional<Instant> settled(SwapFile file) {
        return FileTimes.of(file).settled(now());
    }

    private Instant now() {
        return surroundings.clock().instant();
    }
}
