package io.github.rpaclients.uipath.orchestrator.sessions;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import java.util.Optional;

/** Whether a session works in debug mode. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
interface DebugMode {
    boolean enabled();

    Optional<Integer> minutes();

    static DebugMode on(int minutes) {
        return new DebugModeBuilder().enabled(true).minutes(minutes).build();
    }

    static DebugMode off() {
        return new DebugModeBuilder().enabled(false).build();
    }
}
