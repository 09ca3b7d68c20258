/** Who there is in an organization and in the directories that it is connected with. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "DirectoryEntityType",
        about = "What is looked for in a directory.",
        words = {"user", "group", "application"})
@Vocabulary(
        name = "DirectorySource",
        about = "Where is looked.",
        words = {"localUsers", "directoryUsers", "localGroups", "directoryGroups", "robotAccounts", "applications"})
package io.github.rpaclients.uipath.identity.directory;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
