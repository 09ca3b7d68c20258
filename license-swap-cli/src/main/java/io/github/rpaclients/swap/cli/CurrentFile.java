package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.SwapFile;

/**
 * The file of the pools as it is; as it was while somebody is at it, and while it cannot be used. It is read again only when
 * it has changed. Thread-safe.
 */
final class CurrentFile {
    private final World world;
    private final Surroundings surroundings;
    private final ToldOnce told;
    private SwapFile known;
    private FileTimes seen;

    private CurrentFile(World world, Surroundings surroundings, ToldOnce told, SwapFile known) {
        this.world = world;
        this.surroundings = surroundings;
        this.told = told;
        this.known = known;
        this.seen = FileTimes.of(known);
    }

    /** Reads the file, however new it is, and refuses one that cannot be used. */
    static CurrentFile read(World world, Surroundings surroundings, ToldOnce told) {
        return new CurrentFile(world, surroundings, told, world.read());
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
            known = world.read();
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
