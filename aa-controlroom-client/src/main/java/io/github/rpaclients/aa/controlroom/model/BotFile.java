package io.github.rpaclients.aa.controlroom.model;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a file is that a bot works with. */
@Entity
public interface BotFile extends WireModel, WithBotFile {
    Optional<AttributeType> type();

    @Value.Redacted
    Optional<String> string();

    @Value.Redacted
    Optional<String> expression();
}
