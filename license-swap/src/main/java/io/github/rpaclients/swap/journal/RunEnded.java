package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.internal.JsonObject;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A run has ended, and nothing of it is open. Immutable. */
public final class RunEnded extends RunEntry {
    static final String NAME = "RunEnded";
    private static final String COUNTS = "counts";

    private final Map<SwapOutcome, Long> counts;

    RunEnded(EntryReader in) {
        super(in);
        this.counts = counts(in.object(COUNTS));
    }

    /**
     * The end of a run.
     *
     * @param counts how many moves ended in which way
     */
    public static RunEnded of(Instant at, RunId run, Map<SwapOutcome, Long> counts) {
        JsonObject numbers = new JsonObject();
        for (SwapOutcome result : SwapOutcome.values()) {
            numbers.number(result.name(), counts.getOrDefault(result, 0L));
        }
        return new RunEnded(EntryReader.of(writer(NAME, at, run).object(COUNTS, numbers)));
    }

    /** How many moves ended in which way; names every way. */
    public Map<SwapOutcome, Long> counts() {
        return counts;
    }

    private static Map<SwapOutcome, Long> counts(EntryReader in) {
        Map<SwapOutcome, Long> counts = new EnumMap<>(SwapOutcome.class);
        for (SwapOutcome result : SwapOutcome.values()) {
            counts.put(result, in.optionalNumber(result.name()).orElse(0L));
        }
        return Collections.unmodifiableMap(counts);
    }
}
