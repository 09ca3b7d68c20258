package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.core.json.Model;

/** The time that figures are about, and for how many rows at most. */
@Model
interface RangeOfRows {
    AnalyticsTimeRange timeRange();

    int size();

    /** @throws IllegalArgumentException if the server gives no such number of rows */
    static RangeOfRows of(AnalyticsTimeRange range, int size) {
        return new RangeOfRowsBuilder()
                .timeRange(range)
                .size(Sizes.checked(size))
                .build();
    }
}
