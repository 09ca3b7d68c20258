package io.github.rpaclients.uipath.orchestrator.packages;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import io.github.rpaclients.uipath.orchestrator.model.ArgumentMetadata;
import io.github.rpaclients.uipath.orchestrator.model.EntryPoint;
import io.github.rpaclients.uipath.orchestrator.model.ProjectType;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import io.github.rpaclients.uipath.orchestrator.model.TargetFramework;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A package in one of its versions. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface PackageVersion extends WireModel {
    /** The name of the package, for example {@code Invoices}. */
    String id();

    /** For example {@code Invoices:1.0.2}. */
    PackageKey key();

    /** For example {@code 1.0.2}. */
    String version();

    Optional<String> title();

    Optional<String> description();

    Optional<String> releaseNotes();

    Optional<String> authors();

    /** Those that its makers gave it, in one text. */
    Optional<String> tags();

    /** Those that it was given in Orchestrator. */
    List<Tag> resourceTags();

    Optional<Instant> published();

    /** Whether a release runs it. */
    @Value.Default
    default boolean isActive() {
        return false;
    }

    @Value.Default
    default boolean isLatestVersion() {
        return false;
    }

    /** The version before. */
    Optional<String> oldVersion();

    Optional<PackageType> packageType();

    Optional<ProjectType> projectType();

    Optional<TargetFramework> targetFramework();

    Optional<ArgumentMetadata> arguments();

    @Value.Default
    default boolean supportsMultipleEntryPoints() {
        return false;
    }

    /** For example {@code Main.xaml}. */
    Optional<String> mainEntryPointPath();

    /** Brought along by {@code expand("EntryPoints")}. */
    List<EntryPoint> entryPoints();

    @Value.Default
    default boolean requiresUserInteraction() {
        return false;
    }

    Optional<Boolean> isAttended();

    /** Whether its workflows can no longer be looked at. */
    Optional<Boolean> isCompiled();

    Optional<String> licenseUrl();

    Optional<String> projectUrl();
}
