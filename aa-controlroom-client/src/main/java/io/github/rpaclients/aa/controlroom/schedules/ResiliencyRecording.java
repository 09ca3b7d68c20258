package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether the screen is recorded while a bot runs. */
@Entity
public interface ResiliencyRecording extends WireModel, WithResiliencyRecording {
    @Value.Default
    default boolean enabled() {
        return false;
    }

    /** The status of the bot in which a recording is kept. */
    Optional<String> botStatus();
}
