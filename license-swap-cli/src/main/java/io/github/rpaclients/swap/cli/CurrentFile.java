package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.SwapFile;

/**
 * The file of the pools as it is; as it was while somebody is at it, and while it cannot be used. It is read again only when
 * it has changed. Thread-safe.
 */
final class CurrentFile {
    private final Workplace workplace;
    private final Surroundings surroundings;
    private final ToldOnce told;
    private SwapFile known;
    private FileTimes seen;

    private CurrentFile(Workplace workplace, Surroundings surroundings, ToldOnce told, SwapFile known) {
        this.workplace = workplace;
        this.surroundings = surroundings;
        this.told = told;
        this.known = known;
        this.seen = FileTimes.of(known);
    }

    /** Reads the file, however new it is, and refuses one that cannot be used. */
    static CurrentFile read(Workplace workplace, Surroundings surroundings, ToldOnce told) {
        return new CurrentFile(workplace, surroundings, told, workplace.read());
    }

    /** The same object until the file has changed. */
    synchronized SwapFile get() {
        FileTimes now = FileTimes.of(known);
        if (now.isSameAs(seen)) {
            return known;
        }
        if (now.settled(surroundings.clock().instant()).isPresent()) {
            told.tell("file", "was changed less than a minute ago, so it is taken up when it has settled");
            return known;
        }
        seen = now;
        try {
            known = workplace.read();
            seen = FileTimes.of(known);
            told.tell("file", "");
        } catch (RuntimeException e) {
            told.tell(
                    "file",
                    "going on with the file as it was: " + Complaint.of(e).sentence());
        }
        return known;
    }
}
