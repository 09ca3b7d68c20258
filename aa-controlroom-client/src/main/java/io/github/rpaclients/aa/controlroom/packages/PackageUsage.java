package io.github.rpaclients.aa.controlroom.packages;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** That an automation uses a version of a package. */
@Model
public interface PackageUsage extends WireModel {
    /** Of the automation, by all appearances. */
    FileId id();

    Optional<PackageStatus> packageStatus();

    Optional<String> packageVersion();

    Optional<String> automationName();

    Optional<String> automationType();

    Optional<String> automationPath();

    Optional<Instant> updatedOn();

    Optional<String> updatedBy();

    /** Whether the version is the one that new automations get. */
    Optional<Boolean> defaultVersion();
}
