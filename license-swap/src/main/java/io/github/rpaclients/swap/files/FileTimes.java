package io.github.rpaclients.swap.files;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** When the files that the pools are read from were changed. Immutable. */
public final class FileTimes {
    /** Somebody who saves a file often is not ready with it. */
    private static final Duration SETTLING = Duration.ofMinutes(1);

    private final List<FileState> states;

    private FileTimes(List<FileState> states) {
        this.states = states;
    }

    /** The files as they are now. */
    public static FileTimes of(SwapFile file) {
        return new FileTimes(file.files().stream().map(FileState::of).collect(Collectors.toUnmodifiableList()));
    }

    /** The files as they were when they were read. */
    public static FileTimes ofReading(SwapFile file) {
        return new FileTimes(file.states());
    }

    /** Whether no file has changed between. */
    public boolean isSameAs(FileTimes other) {
        return states.equals(other.states);
    }

    /** When the files will have been left alone for long enough; empty if they have been. */
    public Optional<Instant> settled(Instant now) {
        return states.stream()
                .map(FileState::changedAt)
                .filter(changed -> !changed.isAfter(now))
                .map(changed -> changed.plus(SETTLING))
                .filter(settled -> settled.isAfter(now))
                .max(Comparator.naturalOrder());
    }
}
