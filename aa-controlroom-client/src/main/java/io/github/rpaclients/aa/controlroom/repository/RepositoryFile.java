package io.github.rpaclients.aa.controlroom.repository;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.ids.WorkspaceId;
import io.github.rpaclients.aa.controlroom.model.WorkspaceType;
import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * A file or a folder. What a search finds, and what making a folder answers, has no type and none of what is said of the
 * workspace.
 */
@Model
public interface RepositoryFile extends WireModel {
    FileId id();

    /** The folder that it is in. */
    Optional<FileId> parentId();

    String name();

    /** With backslashes: {@code Automation Anywhere\Bots\Invoices}. */
    Optional<String> path();

    @Value.Default
    @JsonAlias("directory")
    default boolean folder() {
        return false;
    }

    /** How many folders there are in it. */
    OptionalLong folderCount();

    /** For example {@code application/vnd.aa.taskbot}, {@code …headlessbot}, {@code …form} or {@code …directory}. */
    Optional<String> type();

    /** The type as people call it. */
    Optional<String> typeLabel();

    OptionalLong size();

    Optional<Boolean> locked();

    /** Who has checked it out; 0 is nobody. */
    Optional<UserId> lockedBy();

    /** The version that has the label PRODUCTION. */
    Optional<String> productionVersion();

    Optional<String> latestVersion();

    Optional<String> version();

    Optional<String> versionNumber();

    Optional<String> botVersionLabel();

    Optional<String> originalVersion();

    Optional<Instant> lastModified();

    Optional<UserId> lastModifiedBy();

    /** When its content was changed. */
    Optional<Instant> fileLastModified();

    Optional<UserId> createdBy();

    /** What the caller may do with it. */
    Optional<FilePermission> permission();

    Optional<WorkspaceId> workspaceId();

    Optional<WorkspaceType> workspaceType();

    Optional<BotStatus> botStatus();

    Optional<Boolean> hasErrors();

    Optional<Boolean> hasTriggers();

    Optional<Boolean> isEdited();

    Optional<Boolean> metadata();

    Optional<String> uri();

    Optional<CodeAnalysisResult> codeAnalysisResult();

    Optional<String> uuid();

    Optional<String> createdFromFilePath();

    Optional<String> createdFromFileVersion();

    Optional<Boolean> gitRepositoryFolder();

    Optional<String> author();

    List<String> tags();
}
