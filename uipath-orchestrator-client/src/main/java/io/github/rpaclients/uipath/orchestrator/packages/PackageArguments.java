package io.github.rpaclients.uipath.orchestrator.packages;

import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.uipath.orchestrator.model.ArgumentMetadata;

/** The answer of {@code GetArguments}, in which either side may be null; one that has neither is something else. */
final class PackageArguments {
    private PackageArguments() {}

    static ArgumentMetadata of(RawObject answer) {
        if (!answer.has("Input") && !answer.has("Output")) {
            throw Failures.of("Expected Input or Output at $");
        }
        return Json.fromJson(ArgumentMetadata.class, answer.toJson());
    }
}
