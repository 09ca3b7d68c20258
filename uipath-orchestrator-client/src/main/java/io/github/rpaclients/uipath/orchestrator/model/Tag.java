package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A label, or a key with a value. */
@Entity
public interface Tag extends WireModel, WithTag {
    /** At most 256 characters. */
    String name();

    Optional<String> displayName();

    /** Empty for a label. */
    Optional<String> value();

    Optional<String> displayValue();
}
