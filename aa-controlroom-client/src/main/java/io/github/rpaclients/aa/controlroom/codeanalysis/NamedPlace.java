package io.github.rpaclients.aa.controlroom.codeanalysis;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A variable or a package of a bot. */
@Model
public interface NamedPlace extends WireModel {
    Optional<String> name();
}
