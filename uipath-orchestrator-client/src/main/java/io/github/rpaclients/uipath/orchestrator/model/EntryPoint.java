package io.github.rpaclients.uipath.orchestrator.model;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** A file of a package with which a job can begin. */
@Model
public interface EntryPoint extends WireModel {
    long id();

    /** A GUID. */
    Optional<String> uniqueId();

    /** For example {@code Main.xaml}. */
    Optional<String> path();

    /** What it takes, as a text that is JSON. */
    Optional<String> inputArguments();

    /** What it gives, as a text that is JSON. */
    Optional<String> outputArguments();
}
