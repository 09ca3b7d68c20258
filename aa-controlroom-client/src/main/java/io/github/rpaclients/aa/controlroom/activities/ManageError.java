package io.github.rpaclients.aa.controlroom.activities;

import com.squareup.moshi.Json;
import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** Why nothing was asked of one execution. */
@Model
public interface ManageError extends WireModel {
    @Json(name = "execution_id")
    ExecutionId executionId();

    /** The server's reason, for people. */
    @Json(name = "error_response")
    Optional<String> errorResponse();
}
