package io.github.rpaclients.aa.controlroom.model;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** One value of a dictionary. */
@Entity
public interface BotDictionaryEntry extends WireModel, WithBotDictionaryEntry {
    String key();

    Optional<BotValue> value();

    static BotDictionaryEntry of(String key, BotValue value) {
        return new BotDictionaryEntryBuilder().key(key).value(value).build();
    }
}
