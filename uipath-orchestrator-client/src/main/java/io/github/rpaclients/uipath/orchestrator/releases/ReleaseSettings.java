package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.Since;
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

    @Since(15)
    Optional<Long> entryPointId();

    /** For example {@code Main.xaml}. */
    @Since(17)
    Optional<String> entryPointPath();

    /** What jobs get if they are given nothing else, as a text that is JSON; at most 10000 characters. */
    Optional<String> inputArguments();

    /** At most 4000 characters. */
    @Since(20)
    Optional<String> environmentVariables();

    /** An address in Automation Hub. */
    @Since(16)
    Optional<String> automationHubIdeaUrl();

    Optional<ProcessSettings> processSettings();

    @Since(16)
    Optional<VideoRecordingSettings> videoRecordingSettings();

    /** Empty means normal. */
    Optional<JobPriority> jobPriority();

    /** The same in finer steps, 1 to 100. */
    @Since(15)
    Optional<Integer> specificPriorityValue();

    @Since(16)
    Optional<RobotSize> robotSize();

    @Since(16)
    Optional<RemoteControlAccess> remoteControlAccess();

    @Since(15)
    List<Tag> tags();
}
