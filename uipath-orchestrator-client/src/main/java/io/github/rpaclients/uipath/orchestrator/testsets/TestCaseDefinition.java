package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FeedId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseDefinitionId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseUniqueId;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;
import java.util.Optional;

/** A test case as a package defines it. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface TestCaseDefinition extends Auditable, WireModel {
    TestCaseDefinitionId id();

    Optional<String> name();

    /** The name of the package, for example {@code Invoices.Tests}. */
    Optional<String> packageIdentifier();

    /** The same in all versions of the package. */
    Optional<TestCaseUniqueId> uniqueId();

    Optional<String> appVersion();

    /** The version of the package that had it first. */
    Optional<String> createdVersion();

    Optional<String> latestVersion();

    Optional<String> latestPrereleaseVersion();

    /** Where the package is. */
    Optional<FeedId> feedId();
}
