package io.github.rpaclients.aa.controlroom.model;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** One of the properties that a value of the kind {@code PROPERTIES} has. */
@Entity
public interface BotProperty extends WireModel, WithBotProperty {
    Optional<BotValue> name();

    Optional<BotValue> value();

    Optional<Boolean> enabled();
}
