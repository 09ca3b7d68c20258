package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.internal.JsonObject;
import java.time.Instant;
import java.util.Optional;

/** A person has said that no seat of the pool moves for a while, or that seats move again. Immutable. */
public final class PoolPause extends StandingEntry {
    static final String NAME = "PoolPause";
    private static final String PAUSED = "paused";
    private static final String UNTIL = "until";
    private static final String PROCESS = "process";

    private final boolean paused;
    private final Optional<Instant> until;
    private final RunningProcess process;

    PoolPause(EntryReader in) {
        super(in);
        this.paused = in.flag(PAUSED);
        this.until = in.optionalText(UNTIL).map(text -> in.instant(UNTIL));
        this.process = RunningProcess.read(in.object(PROCESS));
    }

    /** @param until when seats move again by themselves; empty if somebody has to say so */
    public static PoolPause begin(Instant at, Optional<Instant> until, RunningProcess process) {
        JsonObject out = writer(NAME, at).flag(PAUSED, true).object(PROCESS, process.write());
        until.ifPresent(end -> out.text(UNTIL, end.toString()));
        return new PoolPause(EntryReader.of(out));
    }

    public static PoolPause end(Instant at, RunningProcess process) {
        return new PoolPause(EntryReader.of(writer(NAME, at).flag(PAUSED, false).object(PROCESS, process.write())));
    }

    /** Whether the pool is paused at an instant, as far as this entry tells. */
    public boolean isOn(Instant now) {
        return paused && until.map(now::isBefore).orElse(true);
    }

    /** When seats move again by themselves; empty if somebody has to say so. */
    public Optional<Instant> until() {
        return until;
    }

    /** Whose word it was. */
    public RunningProcess process() {
        return process;
    }
}
