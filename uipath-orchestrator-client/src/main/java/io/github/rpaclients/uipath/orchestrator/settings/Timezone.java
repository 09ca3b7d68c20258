package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A time zone that the server knows. */
@Model
public interface Timezone extends WireModel {
    /** As people see it. */
    String name();

    /** As settings and triggers have it. */
    Optional<String> value();
}
