package io.github.rpaclients.uipath.orchestrator.odata;

import java.time.Instant;

/** A point in time. */
public final class TimeField<E> extends OdataField<E> {
    private TimeField(String path) {
        super(path);
    }

    /** The member of this name, for those that {@code UserFields} and its like leave out. */
    public static <E> TimeField<E> of(String path) {
        return new TimeField<>(path);
    }

    public OdataFilter<E> before(Instant time) {
        return compare("lt", time.toString());
    }

    /** At this time or after. */
    public OdataFilter<E> notBefore(Instant time) {
        return compare("ge", time.toString());
    }
}
