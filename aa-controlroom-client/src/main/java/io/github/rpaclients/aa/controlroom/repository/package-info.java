/**
 * Bots, folders and other files; start at {@link io.github.rpaclients.aa.controlroom.repository.RepositoryApi}.
 */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "BotStatus",
        about = "Where a bot is between the private and the public workspace.",
        words = {"DRAFT", "NEW", "PUBLIC", "CHECKED_OUT", "CLONED"})
@Vocabulary(
        name = "CodeAnalysisResult",
        about = "What the rules found in a bot when it was last looked at.",
        words = {"NOT_APPLICABLE", "NOT_SCANNED", "NO_VIOLATIONS", "LOW_SEVERITY_VIOLATIONS", "HIGH_SEVERITY_VIOLATIONS"
        })
@Vocabulary(
        name = "DependencyType",
        about = "How it is known that one file needs another: found in it, or said by a person.",
        words = {"NONE", "SCANNED", "MANUAL"})
@Vocabulary(
        name = "FolderRight",
        about = "What a role may do with the files of a folder.",
        words = {"clone", "update", "download", "delete", "run", "viewcontent"})
package io.github.rpaclients.aa.controlroom.repository;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
