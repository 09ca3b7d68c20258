package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FeedId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseKey;
import io.github.rpaclients.uipath.orchestrator.model.ArgumentMetadata;
import io.github.rpaclients.uipath.orchestrator.model.Auditable;
import io.github.rpaclients.uipath.orchestrator.model.EntryPoint;
import io.github.rpaclients.uipath.orchestrator.model.ProcessType;
import io.github.rpaclients.uipath.orchestrator.model.TargetFramework;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A package in one of its versions, made ready to run in a folder. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Release extends ReleaseSettings, Auditable, WireModel, WithRelease {
    @ReadOnly
    ReleaseId id();

    /** What jobs are started by. */
    @ReadOnly
    Optional<ReleaseKey> key();

    /** The name of the package, for example {@code Invoices}. */
    String processKey();

    /** The version of the package, for example {@code 1.0.2}. */
    String processVersion();

    @ReadOnly
    @Value.Default
    default boolean isLatestVersion() {
        return false;
    }

    /** Whether the package is no longer there. */
    @ReadOnly
    @Value.Default
    default boolean isProcessDeleted() {
        return false;
    }

    @ReadOnly
    Optional<ProcessType> processType();

    @ReadOnly
    Optional<TargetFramework> targetFramework();

    /** Where the package comes from. */
    @ReadOnly
    Optional<FeedId> feedId();

    @ReadOnly
    @Value.Default
    default boolean supportsMultipleEntryPoints() {
        return false;
    }

    /** Brought along by {@code expand("EntryPoint")}. */
    @ReadOnly
    Optional<EntryPoint> entryPoint();

    @ReadOnly
    Optional<ArgumentMetadata> arguments();

    @ReadOnly
    @Value.Default
    default boolean requiresUserInteraction() {
        return false;
    }

    @ReadOnly
    Optional<Boolean> isAttended();

    @ReadOnly
    Optional<Boolean> isCompiled();

    @ReadOnly
    @Value.Default
    default boolean isConversational() {
        return false;
    }

    @ReadOnly
    Optional<String> minRequiredRobotVersion();

    /** {@link ReleasesApi#get} tells; lists do with {@code expand("CurrentVersion")}. */
    @ReadOnly
    Optional<ReleaseVersion> currentVersion();

    /** All that it had so far. {@link ReleasesApi#get} tells; lists do with {@code expand("ReleaseVersions")}. */
    @ReadOnly
    List<ReleaseVersion> releaseVersions();

    /** Whether it follows the newest version of its package by itself. */
    @Value.Default
    default boolean autoUpdate() {
        return false;
    }

    @Since(17)
    @Value.Default
    default boolean hiddenForAttendedUser() {
        return false;
    }

    @ReadOnly
    Optional<FolderKey> folderKey();

    @ReadOnly
    Optional<FolderId> organizationUnitId();

    /** The names of the folders above and its own, with slashes. */
    @ReadOnly
    Optional<String> organizationUnitFullyQualifiedName();
}
