package io.github.rpaclients.uipath.orchestrator.query;

import java.time.Instant;
import java.util.Objects;

/** A point in time, in the years that OData has: 1 to 9999. */
public final class TimeField<E> extends OdataField<E, Instant> {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant BEYOND = Instant.parse("+10000-01-01T00:00:00Z");

    private TimeField(String path) {
        super(path, Instant.class);
    }

    /** The member of this name, for those that {@code UserFields} and its like leave out. */
    public static <E> TimeField<E> of(String path) {
        return new TimeField<>(path);
    }

    public OdataFilter<E> before(Instant time) {
        return compare("lt", literal(time));
    }

    /** At this time or after. */
    public OdataFilter<E> notBefore(Instant time) {
        return compare("ge", literal(time));
    }

    public OdataFilter<E> after(Instant time) {
        return compare("gt", literal(time));
    }

    /** At this time or before. */
    public OdataFilter<E> notAfter(Instant time) {
        return compare("le", literal(time));
    }

    private String literal(Instant time) {
        Objects.requireNonNull(time, () -> "What " + path() + " is compared with must not be null");
        if (time.isBefore(FIRST) || !time.isBefore(BEYOND)) {
            throw new IllegalArgumentException(
                    path() + " can be compared with times of the years 1 to 9999 only, not with " + time);
        }
        return time.toString();
    }
}
