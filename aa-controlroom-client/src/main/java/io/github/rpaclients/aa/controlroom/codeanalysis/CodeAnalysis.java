package io.github.rpaclients.aa.controlroom.codeanalysis;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** What an analysis of a bot found, in numbers. */
@Model
public interface CodeAnalysis extends WireModel {
    /** The report, to be read with {@link CodeAnalysisApi#open}. */
    Optional<String> downloadFileName();

    /** Why there is no result. */
    Optional<String> errorMessage();

    Optional<ViolationCounts> ruleViolationSummary();
}
