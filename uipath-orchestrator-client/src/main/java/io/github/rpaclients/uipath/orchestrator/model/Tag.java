package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A label, or a key with a value. Tasks may come with tags in the other casing, which are read as well. */
@Entity
public interface Tag extends WireModel, WithTag {
    /** At most 256 characters. */
    @JsonAlias("name")
    String name();

    @JsonAlias("displayName")
    Optional<String> displayName();

    /** Empty for a label. */
    @JsonAlias("value")
    Optional<String> value();

    @JsonAlias("displayValue")
    Optional<String> displayValue();
}
