package io.github.rpaclients.aa.controlroom.model;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Collection;
import java.util.List;

/** A row of a table. */
@Entity
public interface BotRow extends WireModel, WithBotRow {
    /** In the order of the columns. */
    List<BotValue> values();

    static BotRow of(Collection<BotValue> values) {
        return new BotRowBuilder().addAllValues(values).build();
    }
}
