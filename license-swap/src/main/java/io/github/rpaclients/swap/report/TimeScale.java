package io.github.rpaclients.swap.report;

import java.time.Duration;
import java.time.Instant;

/** Where an instant lies on the page. Lengths are in tenths of a pixel, so that they are exact. Immutable. */
final class TimeScale {
    private static final int NARROWEST = 960;
    private static final int WIDEST = 2400;
    private static final double WEEK_HOURS = 7 * 24;

    private final Interval span;
    private final int pixels;
    private final long millis;

    private TimeScale(Interval span, int pixels) {
        this.span = span;
        this.pixels = pixels;
        this.millis = Math.max(1, span.length().toMillis());
    }

    /** Up to a week fits on a screen; what is longer gets more room, the longer the less for a day. */
    static TimeScale of(Interval span) {
        double weeks = span.length().toHours() / WEEK_HOURS;
        double wanted = NARROWEST * Math.sqrt(Math.max(1, weeks));
        return new TimeScale(span, (int) Math.min(WIDEST, Math.round(wanted)));
    }

    Interval span() {
        return span;
    }

    int pixels() {
        return pixels;
    }

    long tenths() {
        return pixels * 10L;
    }

    /** Tenths of a pixel from the left edge, for an instant within the span or at its end. */
    long x(Instant instant) {
        return Math.round((double) Duration.between(span.from(), instant).toMillis() * tenths() / millis);
    }

    /** How wide a time is in pixels. */
    double width(Duration duration) {
        return (double) duration.toMillis() * pixels / millis;
    }

    /** A length in pixels as SVG writes it: {@code 12.5}, {@code 7}. */
    static String px(long tenths) {
        long rest = Math.abs(tenths % 10);
        String sign = tenths < 0 && tenths > -10 ? "-" : "";
        return rest == 0 ? Long.toString(tenths / 10) : sign + tenths / 10 + "." + rest;
    }
}
