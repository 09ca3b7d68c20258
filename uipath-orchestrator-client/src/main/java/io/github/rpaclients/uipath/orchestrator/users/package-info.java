/** Users of a tenant: people, groups, robot accounts and applications. */
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@NullMarked
@Vocabulary(
        name = "ProvisionType",
        about = "Whether a person added the user or the directory did.",
        words = {"Manual", "Automatic"})
@Vocabulary(
        name = "UpdatePolicyType",
        about = "Which version of the client a user's robots are kept at.",
        words = {"None", "SpecificVersion", "LatestVersion", "LatestPatch"})
package io.github.rpaclients.uipath.orchestrator.users;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
