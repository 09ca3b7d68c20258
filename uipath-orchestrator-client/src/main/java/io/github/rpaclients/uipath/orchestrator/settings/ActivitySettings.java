package io.github.rpaclients.uipath.orchestrator.settings;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** What activities in workflows go by. */
@Model
public interface ActivitySettings extends WireModel {
    /** The version of the Web API of this server. */
    String apiVersion();

    /** How activities hear from the server. */
    @Json(name = "SignalR")
    Optional<ActivityHub> signalR();
}
