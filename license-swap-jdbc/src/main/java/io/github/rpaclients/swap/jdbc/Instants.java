package io.github.rpaclients.swap.jdbc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as databases keep them: between the years 1 and 9999, to the microsecond, never later. */
final class Instants {
    private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-30T00:00:00Z");

    private Instants() {}

    static Instant stored(Instant at) {
        Instant within = at.isBefore(FIRST) ? FIRST : at.isAfter(LAST) ? LAST : at;
        return within.truncatedTo(ChronoUnit.MICROS);
    }

    /** What a column takes. */
    static OffsetDateTime column(Instant at) {
        return OffsetDateTime.ofInstant(stored(at), ZoneOffset.UTC);
    }
}
