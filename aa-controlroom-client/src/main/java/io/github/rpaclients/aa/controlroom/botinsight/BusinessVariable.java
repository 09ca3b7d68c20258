package io.github.rpaclients.aa.controlroom.botinsight;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A variable with the value that it had. */
@Model
public interface BusinessVariable extends WireModel {
    String key();

    /** Never part of {@code toString}: bots work on what is nobody's business. */
    @Value.Redacted
    Optional<String> value();
}
