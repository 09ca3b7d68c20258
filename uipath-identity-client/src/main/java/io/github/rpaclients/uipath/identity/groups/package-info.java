/** Groups of an organization and who is in them. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "GroupType",
        about = "Whether a group came with the organization or was made by somebody.",
        numbered = true,
        words = {"builtIn", "custom"})
@Vocabulary(
        name = "DirectoryObjectType",
        about = "What kind of account is in a group.",
        words = {"DirectoryUser", "DirectoryGroup", "DirectoryRobotUser", "DirectoryApplication"})
package io.github.rpaclients.uipath.identity.groups;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
