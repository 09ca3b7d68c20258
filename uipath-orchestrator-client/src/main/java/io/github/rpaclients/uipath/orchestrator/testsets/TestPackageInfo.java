package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** The package that has a test case. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface TestPackageInfo extends WireModel {
    /** Its name, for example {@code Invoices.Tests}. */
    String packageIdentifier();

    Optional<String> latestVersion();

    Optional<String> latestPrereleaseVersion();
}
