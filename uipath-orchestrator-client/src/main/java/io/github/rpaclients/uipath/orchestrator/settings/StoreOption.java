package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** What a credential store of some type has to be told. */
@Model
public interface StoreOption extends WireModel {
    String key();

    Optional<String> displayName();

    StoreOptionType valueType();
}
