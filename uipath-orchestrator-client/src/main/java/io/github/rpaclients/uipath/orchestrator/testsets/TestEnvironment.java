package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** The environment of a classic folder. */
@Model
public interface TestEnvironment extends WireModel {
    long id();

    Optional<String> name();
}
