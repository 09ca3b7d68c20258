package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.FileTimes;
import io.github.rpaclients.swap.files.SwapFile;
import java.time.Duration;
import java.time.Instant;

/**
 * The file of the pools as it is; as it was while somebody is at it, and while it cannot be used. A thousand pools share what
 * was read once, and it is read again only when it has changed. Thread-safe.
 */
final class CurrentFile {
    /** One that cannot be used may name another one that is still to come. */
    private static final Duration UNTIL_NEXT_ATTEMPT = Duration.ofMinutes(1);

    private final Workplace workplace;
    private final Surroundings surroundings;
    private final ToldOnce told;
    private SwapFile known;
    private FileTimes seen;
    private Instant attempt = Instant.MAX;

    /** @param known the file as it was just read, however new it is */
    CurrentFile(Workplace workplace, Surroundings surroundings, ToldOnce told, SwapFile known) {
        this.workplace = workplace;
        this.surroundings = surroundings;
        this.told = told;
        this.known = known;
        this.seen = FileTimes.ofReading(known);
    }

    /** The same object until the file has changed. */
    synchronized SwapFile get() {
        FileTimes files = FileTimes.of(known);
        Instant now = surroundings.clock().instant();
        if (files.isSameAs(seen) && now.isBefore(attempt)) {
            return known;
        }
        if (files.settled(now).isPresent()) {
            told.tell("file", "was changed less than a minute ago, so it is taken up when it has settled");
            return known;
        }
        try {
            known = workplace.read();
            seen = FileTimes.ofReading(known);
            attempt = Instant.MAX;
            told.tell("file", "");
        } catch (RuntimeException e) {
            seen = files;
            attempt = now.plus(UNTIL_NEXT_ATTEMPT);
            told.tell(
                    "file",
                    "going on with the file as it was: " + Complaint.of(e).sentence());
        }
        return known;
    }
}
