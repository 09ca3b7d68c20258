package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.core.json.Model;

/** The time that a file is about, and its name. */
@Model
interface RangeOfFile {
    AnalyticsTimeRange timeRange();

    String fileName();

    static RangeOfFile of(AnalyticsTimeRange range, String fileName) {
        return new RangeOfFileBuilder().timeRange(range).fileName(fileName).build();
    }
}
