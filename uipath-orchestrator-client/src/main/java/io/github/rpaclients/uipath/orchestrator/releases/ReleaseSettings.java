package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.uipath.orchestrator.model.JobPriority;
import io.github.rpaclients.uipath.orchestrator.model.RemoteControlAccess;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import io.github.rpaclients.uipath.orchestrator.model.VideoRecordingSettings;
import java.util.List;
import java.util.Optional;

/** What a release and one that is to be made have in common. */
public interface ReleaseSettings {
    String name();

    Optional<String> description();

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

    /** Empty means normal. */
    Optional<JobPriority> jobPriority();

    /** The same in finer steps, 1 to 100. */
    Optional<Integer> specificPriorityValue();

    Optional<RobotSize> robotSize();

    Optional<RemoteControlAccess> remoteControlAccess();

    List<Tag> tags();
}
