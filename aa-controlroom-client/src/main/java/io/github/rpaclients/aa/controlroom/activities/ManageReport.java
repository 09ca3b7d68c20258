package io.github.rpaclients.aa.controlroom.activities;

import com.squareup.moshi.Json;
import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;

/** What became of a request to stop, pause or resume executions: some may be refused while others are not. */
@Model
public interface ManageReport extends WireModel {
    /** Those whose devices were asked to; whether they do it, their status says later. */
    @Json(name = "requests_sent_to_device")
    List<ExecutionId> requestsSentToDevice();

    /** Those that were refused; look here, since no exception says so. */
    @Json(name = "manage_action_errors")
    List<ManageError> errors();
}
