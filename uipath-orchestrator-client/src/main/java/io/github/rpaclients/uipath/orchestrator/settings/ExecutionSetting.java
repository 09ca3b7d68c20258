package io.github.rpaclients.uipath.orchestrator.settings;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** What can be set about the way robots execute, for example the resolution of their screens. */
@Model
public interface ExecutionSetting extends WireModel {
    /** As {@code executionSettings} of a robot name it. */
    String key();

    Optional<String> displayName();

    Optional<String> valueType();

    Optional<String> defaultValue();

    /** Empty where any value of the type is possible. */
    List<String> possibleValues();
}
