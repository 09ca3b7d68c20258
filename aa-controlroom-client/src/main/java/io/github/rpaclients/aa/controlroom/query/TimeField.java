package io.github.rpaclients.aa.controlroom.query;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A point in time of the years 1 to 9999, compared to the millisecond. */
public final class TimeField<E> extends ListField<E> {
    /** The vendor's samples always have three digits after the point. */
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant BEYOND = Instant.parse("+10000-01-01T00:00:00Z");

    private TimeField(String name) {
        super(name);
    }

    public static <E> TimeField<E> of(String name) {
        return new TimeField<>(name);
    }

    public ListFilter<E> before(Instant time) {
        return compare("lt", text(time));
    }

    /** At this time or before. */
    public ListFilter<E> notAfter(Instant time) {
        return compare("le", text(time));
    }

    public ListFilter<E> after(Instant time) {
        return compare("gt", text(time));
    }

    /** At this time or after. */
    public ListFilter<E> notBefore(Instant time) {
        return compare("ge", text(time));
    }

    private String text(Instant time) {
        if (given(time).isBefore(FIRST) || !time.isBefore(BEYOND)) {
            throw new IllegalArgumentException(
                    name() + " can be compared with times of the years 1 to 9999 only, not with " + time);
        }
        return FORMAT.format(time);
    }
}
