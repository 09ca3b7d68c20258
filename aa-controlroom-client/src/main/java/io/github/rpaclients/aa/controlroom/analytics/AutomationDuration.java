package io.github.rpaclients.aa.controlroom.analytics;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A row of the table below {@link GroupedDuration}s. */
@Model
public interface AutomationDuration extends WireModel {
    String id();

    /** Of what the rows are grouped by, such as a device. */
    Optional<String> fieldId();

    Optional<String> automationName();

    @Json(name = "runDurationMilliseconds")
    Optional<Long> runDurationMillis();

    /** Where the automation is in the repository. */
    Optional<String> folderPath();
}
