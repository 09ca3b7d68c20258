package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** The arguments of a process; each side is a text that is JSON itself. */
@Model
public interface ArgumentMetadata extends WireModel {
    /** What it takes. */
    Optional<String> input();

    /** What it gives. */
    Optional<String> output();
}
