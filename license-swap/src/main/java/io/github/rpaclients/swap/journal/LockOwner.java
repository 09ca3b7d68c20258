package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.internal.JsonObject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who has a lock, for a reader. Immutable. */
public final class LockOwner {
    private static final String PROCESS = "process";
    private static final String SINCE = "since";
    private static final String COMMAND = "command";

    private final RunningProcess process;
    private final Instant since;
    private final String command;

    private LockOwner(RunningProcess process, Instant since, String command) {
        this.process = process;
        this.since = since;
        this.command = command;
    }

    /**
     * Whoever takes a lock.
     *
     * @param command what it is doing, in the words of whoever started it; holds no secret
     */
    public static LockOwner of(RunningProcess process, Instant since, String command) {
        return new LockOwner(process, since, command);
    }

    /** The owner that a text tells; empty if it tells none, or not yet. */
    static Optional<LockOwner> read(String text) {
        try {
            EntryReader in = new EntryReader(text);
            return Optional.of(of(RunningProcess.read(in.object(PROCESS)), in.instant(SINCE), in.text(COMMAND)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String write() {
        return new JsonObject()
                        .text(COMMAND, command)
                        .text(SINCE, since.toString())
                        .object(PROCESS, process.write())
                        .json()
                + '\n';
    }

    public RunningProcess process() {
        return process;
    }

    public Instant since() {
        return since;
    }

    /** What it is doing. */
    public String command() {
        return command;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LockOwner
                && process.equals(((LockOwner) other).process)
                && since.equals(((LockOwner) other).since)
                && command.equals(((LockOwner) other).command);
    }

    @Override
    public int hashCode() {
        return Objects.hash(process, since, command);
    }

    @Override
    public String toString() {
        return process + " since " + since + " (" + command + ")";
    }
}
