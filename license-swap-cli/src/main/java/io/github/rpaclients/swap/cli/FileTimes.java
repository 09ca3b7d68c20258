package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.SwapFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When the files that the pools are read from were changed. Immutable. */
final class FileTimes {
    /** Somebody who saves a file often is not ready with it. */
    private static final Duration SETTLING = Duration.ofMinutes(1);

    private final List<Instant> times;

    private FileTimes(List<Instant> times) {
        this.times = List.copyOf(times);
    }

    static FileTimes of(SwapFile file) {
        List<Instant> times = new ArrayList<>();
        for (Path path : file.files()) {
            try {
                times.add(Files.getLastModifiedTime(path).toInstant());
            } catch (IOException e) {
                // reading the file tells what is wrong with it
                times.add(Instant.EPOCH);
            }
        }
        return new FileTimes(times);
    }

    boolean isSameAs(FileTimes other) {
        return times.equals(other.times);
    }

    /** When the files will have been left alone for long enough; empty if they have been. */
    Optional<Instant> settled(Instant now) {
        return times.stream()
                .filter(changed -> !changed.isAfter(now))
                .map(changed -> changed.plus(SETTLING))
                .filter(settled -> settled.isAfter(now))
                .max(Comparator.naturalOrder());
    }
}
