package io.github.rpaclients.aa.controlroom.codeanalysis;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A command or a trigger of a bot. */
@Model
public interface CommandPlace extends WireModel {
    Optional<String> uid();
}
