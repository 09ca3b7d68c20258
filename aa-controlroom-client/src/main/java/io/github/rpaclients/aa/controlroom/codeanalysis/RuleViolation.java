package io.github.rpaclients.aa.controlroom.codeanalysis;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** That a bot violates a rule. */
@Model
public interface RuleViolation extends WireModel {
    String ruleName();

    /** For people. */
    Optional<String> ruleLabel();

    Optional<RuleSeverity> ruleSeverity();

    Optional<String> ruleErrorMessage();
}
