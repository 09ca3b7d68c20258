package io.github.rpaclients.aa.controlroom.migrations;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import java.util.OptionalLong;

/** What became of one action of a bot. */
@Model
public interface ActionMapping extends WireModel {
    long id();

    OptionalLong sourceLineNumber();

    Optional<String> sourceAction();

    OptionalLong targetLineNumber();

    Optional<String> targetAction();

    Optional<String> targetNodeUid();

    Optional<String> targetPackageName();

    Optional<String> targetPackageVersion();

    /** Whether somebody should look at it. */
    Optional<Boolean> isReviewRequired();

    Optional<String> reason();

    Optional<String> remarks();

    /** Whether somebody has to change something. */
    Optional<Boolean> isActionRequired();

    Optional<String> actionRequiredReason();

    /** With links and emphasis. */
    Optional<String> reviewRequiredReasonMarkdown();

    /** With links and emphasis. */
    Optional<String> actionRequiredReasonMarkdown();
}
