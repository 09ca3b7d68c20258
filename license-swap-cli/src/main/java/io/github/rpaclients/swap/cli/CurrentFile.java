package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.SwapFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of the pools as it is; as it was while somebody is at it, and while it cannot be used. It is read again only when
 * it has changed. Thread-safe.
 */
final class CurrentFile {
    /** Somebody who saves a file often is not ready with it. */
    private static final Duration SETTLING = Duration.ofMinutes(1);

    private final World world;
    private final Surroundings surroundings;
    private final ToldOnce told;
    private SwapFile known;
    private List<FileTime> seen;

    private CurrentFile(World world, Surroundings surroundings, ToldOnce told, SwapFile known) {
        this.world = world;
        this.surroundings = surroundings;
        this.told = told;
        this.known = known;
        this.seen = changes(known);
    }

    /** Reads the file, however new it is, and refuses one that cannot be used. */
    static CurrentFile read(World world, Surroundings surroundings, ToldOnce told) {
        return new CurrentFile(world, surroundings, told, world.read());
    }

    /** The same object until the file has changed. */
    synchronized SwapFile get() {
        List<FileTime> changes = changes(known);
        if (changes.equals(seen)) {
            return known;
        }
        Instant now = surroundings.clock().instant();
        for (FileTime change : changes) {
            Instant changed = change.toInstant();
            if (!changed.isAfter(now) && changed.plus(SETTLING).isAfter(now)) {
                told.tell("file", "was changed less than a minute ago, so it is taken up when it has settled");
                return known;
            }
        }
        seen = changes;
        try {
            known = world.read();
            seen = changes(known);
            told.tell("file", "");
        } catch (RuntimeException e) {
            told.tell(
                    "file",
                    "going on with the file as it was: " + Complaint.of(e).sentence());
        }
        return known;
    }

    private static List<FileTime> changes(SwapFile file) {
        List<FileTime> changes = new ArrayList<>();
        for (Path path : file.files()) {
            try {
                changes.add(Files.getLastModifiedTime(path));
            } catch (IOException e) {
                // reading the file tells what is wrong with it
                changes.add(FileTime.fromMillis(0));
            }
        }
        return List.copyOf(changes);
    }
}
