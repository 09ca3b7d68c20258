package io.github.rpaclients.aa.controlroom.analytics;

import com.squareup.moshi.Json;
import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** A run of a bot that failed. */
@Model
public interface FailedRun extends WireModel {
    ExecutionId id();

    Optional<String> errorMessage();

    @Json(name = "from")
    Optional<Instant> begin();

    @Json(name = "to")
    Optional<Instant> end();
}
