package io.github.rpaclients.core.internal;

import io.github.rpaclients.core.json.JsonValue;
import java.time.Duration;
import java.util.Optional;

/** How long a token lives by the words of a server, which need not make sense. */
public final class Lifetime {
    /** Longer than any token lives, and short enough to be added to a date and counted in nanoseconds. */
    private static final Duration LONGEST = Duration.ofDays(3650);

    private Lifetime() {}

    /**
     * A count of seconds: a number or a text, with a fraction or without, ten years at the longest. Empty if it is none, or
     * none above zero: then the server says nothing.
     */
    public static Optional<Duration> ofSeconds(Optional<JsonValue> seconds) {
        return seconds.flatMap(JsonValue::asText).flatMap(Lifetime::number).flatMap(Lifetime::ofSeconds);
    }

    /** From the time of issue to the time of the end, both in seconds; empty if one of them is no number, or there is none. */
    public static Optional<Duration> between(String issued, String end) {
        return number(issued).flatMap(from -> number(end).flatMap(to -> ofSeconds(to - from)));
    }

    private static Optional<Duration> ofSeconds(double seconds) {
        double millis = Math.min(seconds * 1000, (double) LONGEST.toMillis());
        return millis >= 1 ? Optional.of(Duration.ofMillis((long) millis)) : Optional.empty();
    }

    /** Not as a {@code BigDecimal}: one like 1e-999999999 takes for ever to become a number of this world. */
    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text)).filter(number -> !number.isNaN());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
