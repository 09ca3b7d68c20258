package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.FeedId;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import io.github.rpaclients.uipath.orchestrator.model.JobPriority;
import io.github.rpaclients.uipath.orchestrator.model.RemoteControlAccess;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import io.github.rpaclients.uipath.orchestrator.model.VideoRecordingSettings;
import java.util.List;
import java.util.Optional;

/** A release to be made; {@code NewRelease.of("Invoices", PackageKey.of("Invoices", "1.0.2"))}. */
@Entity
public interface NewRelease extends WithNewRelease {
    String name();

    Optional<String> description();

    /** The name of the package. */
    String processKey();

    /** The version of the package. */
    String processVersion();

    /** Where the package comes from; without it, the feed of the folder. */
    Optional<FeedId> feedId();

    Optional<Long> entryPointId();

    /** For example {@code Main.xaml}. */
    Optional<String> entryPointPath();

    /** What jobs get if they are given nothing else, as a text that is JSON; at most 10000 characters. */
    Optional<String> inputArguments();

    /** At most 4000 characters. */
    Optional<String> environmentVariables();

    /** An address in Automation Hub. */
    Optional<String> automationHubIdeaUrl();

    Optional<ProcessSettings> processSettings();

    Optional<VideoRecordingSettings> videoRecordingSettings();

    /** Whether it follows the newest version of its package by itself. */
    Optional<Boolean> autoUpdate();

    Optional<Boolean> hiddenForAttendedUser();

    /** Empty means normal. */
    Optional<JobPriority> jobPriority();

    /** The same in finer steps, 1 to 100. */
    Optional<Integer> specificPriorityValue();

    Optional<RobotSize> robotSize();

    Optional<RemoteControlAccess> remoteControlAccess();

    List<Tag> tags();

    /**
     * A release of this package.
     *
     * @throws IllegalStateException if the key names no version
     */
    static NewRelease of(String name, PackageKey packageKey) {
        return new NewReleaseBuilder()
                .name(name)
                .processKey(packageKey.name())
                .processVersion(packageKey.version())
                .build();
    }
}
