package io.github.rpaclients.aa.controlroom.activities;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.JsonModel;
import io.github.rpaclients.core.json.Model;
import java.time.Instant;
import java.util.Optional;

/** Of which time executions are counted. */
@Model
public interface ActivityTimeRange extends JsonModel {
    ActivitySpan type();

    @Json(name = "from")
    Optional<Instant> begin();

    @Json(name = "to")
    Optional<Instant> end();

    /** Up to now. */
    static ActivityTimeRange last(ActivitySpan span) {
        return new ActivityTimeRangeBuilder().type(span).build();
    }

    static ActivityTimeRange between(Instant begin, Instant end) {
        return new ActivityTimeRangeBuilder()
                .type(ActivitySpan.CUSTOM)
                .begin(begin)
                .end(end)
                .build();
    }
}
