package io.github.rpaclients.aa.controlroom.analytics;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** For how long bots ran in all, of one name or word out of a {@link DurationGrouping}. */
@Model
public interface GroupedDuration extends WireModel {
    /** For example the name of a device. */
    String fieldName();

    @Json(name = "runDurationMilliseconds")
    long runDurationMillis();

    /** Of the run time of all. */
    Optional<Double> percentageValue();
}
