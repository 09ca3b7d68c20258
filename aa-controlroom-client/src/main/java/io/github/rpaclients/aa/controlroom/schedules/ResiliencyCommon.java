package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What is done against trouble in every run. */
@Entity
public interface ResiliencyCommon extends WireModel, WithResiliencyCommon {
    Optional<DetectAndNotify> detectAndNotify();

    Optional<ResiliencyRecording> recording();

    /** Close windows that nobody expected. */
    @Value.Default
    default boolean handleUnexpectedPopups() {
        return false;
    }
}
