package io.github.rpaclients.aa.controlroom.lists;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A point in time, compared to the millisecond. */
public final class TimeField<E> extends ListField<E> {
    /** The vendor's samples always have three digits after the point. */
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private TimeField(String name) {
        super(name);
    }

    public static <E> TimeField<E> of(String name) {
        return new TimeField<>(name);
    }

    public ListFilter<E> lt(Instant time) {
        return compare("lt", FORMAT.format(time));
    }

    public ListFilter<E> le(Instant time) {
        return compare("le", FORMAT.format(time));
    }

    public ListFilter<E> gt(Instant time) {
        return compare("gt", FORMAT.format(time));
    }

    public ListFilter<E> ge(Instant time) {
        return compare("ge", FORMAT.format(time));
    }
}
