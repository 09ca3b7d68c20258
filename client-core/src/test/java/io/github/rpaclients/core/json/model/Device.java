package io.github.rpaclients.core.json.model;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entity with everything that makes a change difficult. */
@Entity
public interface Device extends WireModel, WithDevice {
    long id();

    Optional<String> name();

    Map<String, String> labels();

    Optional<Secret> password();

    @Since(15)
    Optional<Part> part();

    @Since(15)
    List<Part> parts();
}
