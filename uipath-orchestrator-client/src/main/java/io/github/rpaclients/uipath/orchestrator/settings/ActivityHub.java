package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Where activities connect to hear from the server. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface ActivityHub extends WireModel {
    Optional<String> url();

    /** Whether they use web sockets without asking before. */
    @Value.Default
    default boolean skipNegotiation() {
        return false;
    }
}
