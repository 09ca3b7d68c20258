package io.github.rpaclients.core.json.model;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** What a device has. */
@Entity
public interface Part extends WireModel, WithPart {
    Optional<String> name();

    Optional<Secret> key();

    static Part of(String name) {
        return new PartBuilder().name(name).build();
    }
}
