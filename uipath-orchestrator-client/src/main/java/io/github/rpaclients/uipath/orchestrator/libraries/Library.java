package io.github.rpaclients.uipath.orchestrator.libraries;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import io.github.rpaclients.uipath.orchestrator.model.ProjectType;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A library in one of its versions. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Library extends WireModel {
    /** The name of the library, for example {@code Mail}. */
    String id();

    /** For example {@code Mail:2.1.0}. */
    PackageKey key();

    /** For example {@code 2.1.0}. */
    String version();

    Optional<String> title();

    Optional<String> description();

    Optional<String> summary();

    Optional<String> releaseNotes();

    Optional<String> authors();

    Optional<String> owners();

    /** Those that its makers gave it, in one text. */
    Optional<String> tags();

    /** Those that it was given in Orchestrator. */
    List<Tag> resourceTags();

    Optional<Instant> created();

    Optional<Instant> lastUpdated();

    Optional<Instant> published();

    @Value.Default
    default boolean isLatestVersion() {
        return false;
    }

    Optional<Boolean> isPrerelease();

    /** The version before. */
    Optional<String> oldVersion();

    Optional<ProjectType> projectType();

    /** Whether its workflows can no longer be looked at. */
    Optional<Boolean> isCompiled();

    /** In bytes. */
    Optional<Long> packageSize();

    Optional<String> iconUrl();

    Optional<String> licenseUrl();

    Optional<String> projectUrl();
}
