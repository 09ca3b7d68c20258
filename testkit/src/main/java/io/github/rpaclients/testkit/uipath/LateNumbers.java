package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Numbers that were true a while ago: counted once, and told until they are too old. */
final class LateNumbers {
    private Duration lag = Duration.ZERO;
    private Instant counted = Instant.MIN;
    private JsonArray numbers = new JsonArray();

    void lag(Duration lag) {
        this.lag = lag;
        forget();
    }

    void forget() {
        counted = Instant.MIN;
    }

    JsonArray shown(Instant now, Supplier<JsonArray> count) {
        if (!now.minus(lag).isBefore(counted)) {
            counted = now;
            numbers = count.get();
        }
        return numbers.deepCopy();
    }
}
