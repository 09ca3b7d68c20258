package io.github.rpaclients.aa.controlroom.devices;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What a device logs. */
@Model
public interface LogConfiguration extends WireModel {
    Optional<DeviceLogLevel> logLevel();

    /** Beside {@link #logLevel}, without a difference that the vendor explains. */
    Optional<DeviceLogLevel> level();

    /** With its unit. */
    Optional<String> logFileSize();

    Optional<String> numberOfLogFile();

    /** Whether the Control Room collects the logs. */
    @Value.Default
    default boolean logCollectorEnabled() {
        return false;
    }
}
