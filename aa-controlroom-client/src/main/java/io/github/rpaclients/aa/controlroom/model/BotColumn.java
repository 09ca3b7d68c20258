package io.github.rpaclients.aa.controlroom.model;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A column of a table, or a member of a record. */
@Entity
public interface BotColumn extends WireModel, WithBotColumn {
    String name();

    Optional<AttributeType> type();

    static BotColumn of(String name, AttributeType type) {
        return new BotColumnBuilder().name(name).type(type).build();
    }
}
