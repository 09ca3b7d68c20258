package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;

/** Whose failures in which time, and how many at most. */
@Model
interface RangeOfFailures {
    AnalyticsTimeRange timeRange();

    @AsNumber
    FileId botId();

    int size();

    /** @throws IllegalArgumentException if the server gives no such number of rows */
    static RangeOfFailures of(AnalyticsTimeRange range, FileId bot, int size) {
        return new RangeOfFailuresBuilder()
                .timeRange(range)
                .botId(bot)
                .size(Sizes.checked(size))
                .build();
    }
}
