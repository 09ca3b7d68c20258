package io.github.rpaclients.uipath.orchestrator.jobs;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import io.github.rpaclients.uipath.orchestrator.ids.ProcessScheduleId;
import io.github.rpaclients.uipath.orchestrator.internal.Arguments;
import io.github.rpaclients.uipath.orchestrator.model.JobPriority;
import io.github.rpaclients.uipath.orchestrator.model.ProcessType;
import io.github.rpaclients.uipath.orchestrator.model.RemoteControlAccess;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** A run of a process, waiting, under way or over. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface Job extends WireModel {
    JobId id();

    Optional<JobKey> key();

    JobState state();

    /** What it does within its state. */
    Optional<String> subState();

    Optional<Instant> creationTime();

    /** Empty until it runs. */
    Optional<Instant> startTime();

    /** Empty until it is over. */
    Optional<Instant> endTime();

    /** When it went on after it had been suspended. */
    Optional<Instant> resumeTime();

    Optional<Instant> lastModificationTime();

    Optional<JobPriority> jobPriority();

    /** 1 to 100, for more than three priorities. */
    Optional<Integer> specificPriorityValue();

    /** Given if it is asked for by {@code expand("Robot")}. */
    Optional<JobRobot> robot();

    /** Given if it is asked for by {@code expand("Release")}. */
    Optional<JobRelease> release();

    /** Given if it is asked for by {@code expand("Machine")}. */
    Optional<JobMachine> machine();

    Optional<String> releaseName();

    /** The number of the release's version; a release has one for each change of its package. */
    Optional<Long> releaseVersionId();

    /** For example {@code Main.xaml}; at most 512 characters. */
    Optional<String> entryPointPath();

    Optional<ProcessType> processType();

    Optional<JobType> type();

    /** The kind of licence that it takes. */
    Optional<RobotType> runtimeType();

    Optional<ServerlessJobType> serverlessJobType();

    Optional<Boolean> requiresUserInteraction();

    /** The name of what started it. */
    Optional<String> source();

    Optional<JobSourceType> sourceType();

    /** What whoever started it called it. */
    Optional<String> reference();

    /** The same for all jobs of one start. */
    Optional<UUID> batchExecutionKey();

    /** Empty unless a schedule started it. */
    Optional<ProcessScheduleId> startingScheduleId();

    /** Empty unless an API trigger or an HTTP trigger started it. */
    Optional<UUID> startingTriggerId();

    /** Empty unless another job started it. */
    Optional<JobKey> parentJobKey();

    /** The account that started it. */
    Optional<String> orchestratorUserIdentity();

    /** The host that it ran on. */
    Optional<String> hostMachineName();

    /** The account on the host. */
    Optional<String> localSystemAccount();

    /** The arguments that it got, a JSON object as text; rows of a list lack them. */
    @Value.Redacted
    Optional<String> inputArguments();

    /** The same as a file. */
    Optional<UUID> inputFile();

    /** What it gave back, a JSON object as text; rows of a list lack it. */
    @Value.Redacted
    Optional<String> outputArguments();

    /** The same as a file, for what is too long for a text. */
    Optional<UUID> outputFile();

    @Value.Redacted
    Optional<String> environmentVariables();

    /** What there is to say of its end, for people. */
    Optional<String> info();

    /** Servers since Web API version 20 tell it. */
    Optional<JobError> jobError();

    /** Servers since Web API version 20 tell it. */
    Optional<String> errorCode();

    /** How it was stopped; empty if nobody stopped it. */
    Optional<StopStrategy> stopStrategy();

    Optional<UUID> persistenceId();

    /** How often it was suspended and went on. */
    Optional<Integer> resumeVersion();

    /** Whether it goes on with the robot and on the machine that it began with. */
    Optional<Boolean> resumeOnSameContext();

    Optional<RemoteControlAccess> remoteControlAccess();

    /** In seconds. */
    Optional<Long> maxExpectedRunningTimeSeconds();

    Optional<FolderId> organizationUnitId();

    /** The names of its folder's ancestors and its folder's own, with slashes. */
    Optional<String> organizationUnitFullyQualifiedName();

    /**
     * The arguments that it got, by name.
     *
     * @return empty if there are none, and for a row of a list
     * @throws IllegalStateException if they are no JSON object
     */
    default Map<String, JsonValue> inputs() {
        return Arguments.read("input arguments of job " + id(), inputArguments());
    }

    /**
     * What it gave back, by name.
     *
     * @return empty if there is nothing, for a row of a list, and where it is in {@link #outputFile}
     * @throws IllegalStateException if it is no JSON object
     */
    default Map<String, JsonValue> outputs() {
        return Arguments.read("output arguments of job " + id(), outputArguments());
    }

    /** Why it faulted or was stopped, if that is one of the reasons that this version knows. */
    default Optional<JobFailureReason> failureReason() {
        return JobFailureReason.of(this);
    }
}
