package io.github.rpaclients.aa.controlroom.repository;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import java.util.OptionalLong;

/** A file that another one needs, or that needs it. */
@Model
public interface FileDependency extends WireModel {
    FileId id();

    Optional<String> name();

    Optional<String> path();

    OptionalLong size();

    Optional<String> type();

    Optional<DependencyType> dependencyType();

    Optional<String> url();

    /** The file that needs it. */
    Optional<FileId> requiredByFileId();

    Optional<UserId> lockedBy();

    Optional<BotStatus> botStatus();

    /** What the caller may do with it. */
    Optional<FilePermission> permission();

    Optional<String> versionNumber();

    Optional<String> label();
}
