package io.github.rpaclients.uipath.orchestrator.assets;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A text under a key. */
@Entity
public interface KeyValue extends WireModel, WithKeyValue {
    Optional<String> key();

    Optional<String> value();

    static KeyValue of(String key, String value) {
        return new KeyValueBuilder().key(key).value(value).build();
    }
}
