package io.github.rpaclients.swap.journal;

import java.time.Instant;

/**
 * Somebody looked who needs a seat and gave out what there was. Who needs one since before then has been given it or gone
 * without; who needs one only since then has yet to be considered. Written when others need one than at the last look.
 * Immutable.
 */
public final class PoolLooked extends StandingEntry {
    static final String NAME = "PoolLooked";

    PoolLooked(EntryReader in) {
        super(in);
    }

    public static PoolLooked of(Instant at) {
        return new PoolLooked(EntryReader.of(writer(NAME, at)));
    }
}
