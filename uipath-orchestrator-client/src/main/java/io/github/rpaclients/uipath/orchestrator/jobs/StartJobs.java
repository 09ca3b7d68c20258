package io.github.rpaclients.uipath.orchestrator.jobs;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseKey;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.ids.SessionId;
import io.github.rpaclients.uipath.orchestrator.internal.Arguments;
import io.github.rpaclients.uipath.orchestrator.model.JobPriority;
import io.github.rpaclients.uipath.orchestrator.model.MachineRobot;
import io.github.rpaclients.uipath.orchestrator.model.RemoteControlAccess;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import io.github.rpaclients.uipath.orchestrator.model.TargetFramework;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/**
 * Jobs to be started: {@code StartJobs.of(release).withInput("month", JsonValue.ofText("2026-11"))}. What is not said is as
 * the release has it.
 */
@Entity
public interface StartJobs extends WithStartJobs {
    ReleaseKey releaseKey();

    Optional<StartStrategy> strategy();

    /** How many jobs. */
    Optional<Integer> jobsCount();

    /** For the strategy {@code Specific}. */
    List<RobotId> robotIds();

    /** The hosts that may run them; empty for any. */
    List<SessionId> machineSessionIds();

    /** Where they may run and as whom; empty for anywhere as anybody. */
    @Since(15)
    List<MachineRobot> machineRobots();

    /** The kind of licence that they take. */
    Optional<RobotType> runtimeType();

    @Since(15)
    Optional<TargetFramework> targetFramework();

    @Since(15)
    Optional<Boolean> requiresUserInteraction();

    /** As the account that starts them, where that has a robot. */
    @Since(15)
    Optional<Boolean> runAsMe();

    Optional<JobPriority> jobPriority();

    /** 1 to 100, for more than three priorities. */
    @Since(15)
    Optional<Integer> specificPriorityValue();

    /** Where in the package to begin, for example {@code Report.xaml}. Servers since Web API version 20 take it. */
    @Since(20)
    Optional<String> entryPointPath();

    /**
     * Their arguments, a JSON object as text, as {@link #withInput} writes it. At most 10,000 characters; with robots since
     * 25.10.1, more.
     */
    @Value.Redacted
    Optional<String> inputArguments();

    /** The same as a file that was attached before. */
    @Since(20)
    Optional<UUID> inputFile();

    /** Instead of those of the release; at most 4,000 characters. */
    @Since(20)
    @Value.Redacted
    Optional<String> environmentVariables();

    /** A name of your own for them, by which {@link JobsApi#startOnce} finds them again. At most 128 characters. */
    Optional<String> reference();

    @Since(15)
    Optional<UUID> batchExecutionKey();

    /** Go on with the robot and on the machine that they began with, if they are suspended. */
    @Since(15)
    Optional<Boolean> resumeOnSameContext();

    /** After how many seconds a job is stopped. */
    @Since(15)
    Optional<String> stopProcessExpression();

    @Since(15)
    Optional<StopStrategy> stopStrategy();

    /** How many seconds later it is ended if it has not stopped. */
    @Since(15)
    Optional<String> killProcessExpression();

    /** After how many seconds of waiting somebody is told. */
    @Since(15)
    Optional<String> alertPendingExpression();

    /** After how many seconds of running somebody is told. */
    @Since(15)
    Optional<String> alertRunningExpression();

    @Since(15)
    Optional<RemoteControlAccess> remoteControlAccess();

    /** One job, by the strategy of today's folders; for a classic folder, say another. */
    static StartJobs of(ReleaseKey release) {
        return new StartJobsBuilder()
                .releaseKey(release)
                .strategy(StartStrategy.MODERN_JOBS_COUNT)
                .jobsCount(1)
                .build();
    }

    /**
     * With this argument, or with another value for it.
     *
     * @throws IllegalArgumentException if {@link #inputArguments} were said and are no JSON object
     */
    default StartJobs withInput(String name, JsonValue value) {
        return withInputArguments(Arguments.with(inputArguments(), name, value));
    }
}
