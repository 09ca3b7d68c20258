package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import org.immutables.value.Value;

/** Whether somebody is told of windows that nobody expected. */
@Entity
public interface DetectAndNotify extends WireModel, WithDetectAndNotify {
    @Value.Default
    default boolean enabled() {
        return false;
    }

    @Value.Default
    default boolean hideSensitiveInformation() {
        return false;
    }
}
