package io.github.rpaclients.aa.controlroom.analytics;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;
import java.time.Instant;
import java.util.Optional;

/** The time that figures are about. */
@Model
public interface AnalyticsTimeRange extends JsonModel {
    AnalyticsSpan type();

    /** With {@code CUSTOM} only. */
    @Json(name = "from")
    Optional<Instant> begin();

    /** With {@code CUSTOM} only. */
    @Json(name = "to")
    Optional<Instant> end();

    /** For example {@code last(AnalyticsSpan.LAST7_DAYS)}. */
    static AnalyticsTimeRange last(AnalyticsSpan span) {
        return new AnalyticsTimeRangeBuilder().type(span).build();
    }

    static AnalyticsTimeRange between(Instant begin, Instant end) {
        return new AnalyticsTimeRangeBuilder()
                .type(AnalyticsSpan.CUSTOM)
                .begin(begin)
                .end(end)
                .build();
    }
}
