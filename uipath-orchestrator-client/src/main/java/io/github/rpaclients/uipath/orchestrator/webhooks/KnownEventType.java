package io.github.rpaclients.uipath.orchestrator.webhooks;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A kind of event that the server knows. */
@Model
public interface KnownEventType extends WireModel {
    EventType name();

    /** What the server groups it with. */
    Optional<String> group();
}
