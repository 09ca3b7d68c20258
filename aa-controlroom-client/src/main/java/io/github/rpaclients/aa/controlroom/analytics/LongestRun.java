package io.github.rpaclients.aa.controlroom.analytics;

import com.squareup.moshi.Json;
import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** The longest run of a bot. */
@Model
public interface LongestRun extends WireModel {
    ExecutionId id();

    Optional<FileId> botId();

    @Json(name = "runDurationMillisec")
    Optional<Long> runDurationMillis();

    @Json(name = "from")
    Optional<Instant> begin();

    @Json(name = "to")
    Optional<Instant> end();

    /** Of all runs of the bot. */
    @Json(name = "averageRunDurationMillisec")
    Optional<Long> averageRunDurationMillis();

    Optional<DeviceId> deviceId();

    Optional<String> deviceName();
}
