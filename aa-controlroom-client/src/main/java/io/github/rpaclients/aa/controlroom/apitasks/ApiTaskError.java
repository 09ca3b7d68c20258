package io.github.rpaclients.aa.controlroom.apitasks;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** Why there is no address of a bot. */
@Model
public interface ApiTaskError extends WireModel {
    Optional<String> code();

    Optional<String> message();

    Optional<String> details();
}
