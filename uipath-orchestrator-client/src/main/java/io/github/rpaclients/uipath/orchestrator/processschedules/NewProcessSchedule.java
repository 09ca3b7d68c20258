package io.github.rpaclients.uipath.orchestrator.processschedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.CalendarId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.internal.Arguments;
import io.github.rpaclients.uipath.orchestrator.model.JobPriority;
import io.github.rpaclients.uipath.orchestrator.model.MachineRobot;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import io.github.rpaclients.uipath.orchestrator.users.RobotType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** A schedule to be made; what is not said of its jobs is as the release has it. */
@Entity
public interface NewProcessSchedule extends WithNewProcessSchedule {
    /** 1 to 255 characters. */
    String name();

    /** At most 512 characters. */
    Optional<String> description();

    boolean enabled();

    ReleaseId releaseId();

    /** By the time: when, as Quartz writes it, for example {@code 0 0 6 ? * MON-FRI}. */
    Optional<String> startProcessCron();

    /** How the pages of Orchestrator show the same, JSON as text. */
    Optional<String> startProcessCronDetails();

    /** As Windows calls it, for example {@code W. Europe Standard Time}; 1 to 80 characters. */
    String timeZoneId();

    /** The calendar of days on which it does not run. */
    Optional<CalendarId> calendarId();

    /** When it ends for good. */
    Optional<Instant> stopProcessDate();

    /** By a queue: the queue whose new items start jobs. */
    Optional<QueueId> queueDefinitionId();

    /** By a queue: from how many items on a job is started; 1 to 10,000. */
    Optional<Long> itemsActivationThreshold();

    /** By a queue: for how many items one job is enough; 1 to 10,000. */
    Optional<Long> itemsPerJobActivationTarget();

    /** By a queue: how many jobs at most; 1 to 10,000. */
    Optional<Integer> maxJobsForActivation();

    /** By a queue: whether the end of a job starts the next, too. Servers since Web API version 16 know it. */
    Optional<Boolean> activateOnJobComplete();

    /** 0 for the robots of {@link #executorRobots}. */
    Optional<Integer> startStrategy();

    /** Nobody unless the start strategy is 0. */
    List<ExecutorRobot> executorRobots();

    /** Where jobs may run and as whom; empty for anywhere as anybody. */
    List<MachineRobot> machineRobots();

    /** The kind of licence that they take. */
    Optional<RobotType> runtimeType();

    /** As the account that made the schedule, where that has a robot. */
    Optional<Boolean> runAsMe();

    /** Instead of that of the release. */
    Optional<JobPriority> jobPriority();

    /** 1 to 100, for more than three priorities. */
    Optional<Integer> specificPriorityValue();

    /** Where in the package to begin. Servers since Web API version 20 know it. */
    Optional<String> entryPointPath();

    /** A JSON object as text, as {@link #withInput} writes it; at most 10,000 characters. */
    @Value.Redacted
    Optional<String> inputArguments();

    /** The same as a file. */
    Optional<UUID> inputFile();

    /** Go on with the robot and on the machine that they began with, if they are suspended. */
    Optional<Boolean> resumeOnSameContext();

    /** After how many seconds a job is stopped. */
    Optional<String> stopProcessExpression();

    Optional<StopStrategy> stopStrategy();

    /** How many seconds later it is ended if it has not stopped. */
    Optional<String> killProcessExpression();

    /** After how many seconds of waiting somebody is told. */
    Optional<String> alertPendingExpression();

    /** After how many seconds of running somebody is told. */
    Optional<String> alertRunningExpression();

    /** After how many failures in a row it is disabled; at most 100. */
    Optional<Integer> consecutiveJobFailuresThreshold();

    /** In how many hours these failures have to be; at most 720. */
    Optional<Integer> jobFailuresGracePeriodInHours();

    List<Tag> tags();

    /**
     * By the time.
     *
     * @param cron when, as Quartz writes it, for example {@code 0 0 6 ? * MON-FRI}
     * @param timeZoneId as Windows calls it, for example {@code W. Europe Standard Time}
     */
    static NewProcessSchedule atTimes(String name, ReleaseId release, String cron, String timeZoneId) {
        return of(name, release, timeZoneId).withStartProcessCron(cron);
    }

    /**
     * By the length of a queue.
     *
     * @param timeZoneId as Windows calls it, for example {@code W. Europe Standard Time}
     */
    static NewProcessSchedule forQueue(String name, ReleaseId release, QueueId queue, String timeZoneId) {
        return of(name, release, timeZoneId)
                .withQueueDefinitionId(queue)
                .withItemsActivationThreshold(1L)
                .withItemsPerJobActivationTarget(1L)
                .withMaxJobsForActivation(1);
    }

    private static NewProcessSchedule of(String name, ReleaseId release, String timeZoneId) {
        return new NewProcessScheduleBuilder()
                .name(name)
                .enabled(true)
                .releaseId(release)
                .timeZoneId(timeZoneId)
                .build();
    }

    /**
     * With this argument, or with another value for it.
     *
     * @throws IllegalArgumentException if {@link #inputArguments} were said and are no JSON object
     */
    default NewProcessSchedule withInput(String name, JsonValue value) {
        return withInputArguments(Arguments.with(inputArguments(), name, value));
    }
}
