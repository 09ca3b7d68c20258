package io.github.rpaclients.aa.controlroom.analytics;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;

/** For how long bots ran at a time. */
@Model
public interface RunDuration extends WireModel {
    Instant time();

    /** In the unit of {@link RunDurations#timeUnit}. */
    double value();
}
