package io.github.rpaclients.aa.controlroom.botinsight;

import io.github.rpaclients.core.json.TextId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A point in time as Bot Insight takes it, in UTC, to the second and without a zone: {@code 2022-07-04T00:00:00}. */
public final class BotInsightTime extends TextId {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    private BotInsightTime(String value) {
        super(value);
    }

    public static BotInsightTime of(Instant time) {
        return new BotInsightTime(FORMAT.format(time));
    }

    /** @param value in the vendor's form */
    public static BotInsightTime of(String value) {
        return new BotInsightTime(value);
    }
}
