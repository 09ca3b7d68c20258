package io.github.rpaclients.uipath.orchestrator.processschedules;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.uipath.orchestrator.ids.CalendarId;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.model.JobPriority;
import io.github.rpaclients.uipath.orchestrator.model.MachineRobot;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a schedule and one that is to be made have in common. */
public interface ProcessScheduleSettings {
    /** At most 512 characters. */
    @Since(15)
    Optional<String> description();

    /** By the time: when, as Quartz writes it, for example {@code 0 0 6 ? * MON-FRI}. */
    Optional<String> startProcessCron();

    /** How the pages of Orchestrator show the same, JSON as text. */
    Optional<String> startProcessCronDetails();

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
    @Since(17)
    Optional<Boolean> activateOnJobComplete();

    /** 0 for the robots of {@link #executorRobots}. */
    Optional<Integer> startStrategy();

    /** Nobody unless the start strategy is 0. */
    List<ExecutorRobot> executorRobots();

    /** Where jobs may run and as whom; empty for anywhere as anybody. */
    @Since(15)
    List<MachineRobot> machineRobots();

    /** The kind of licence that they take. */
    Optional<RobotType> runtimeType();

    /** As the account that made the schedule, where that has a robot. */
    @Since(16)
    Optional<Boolean> runAsMe();

    /** Instead of that of the release. */
    Optional<JobPriority> jobPriority();

    /** 1 to 100, for more than three priorities. */
    @Since(15)
    Optional<Integer> specificPriorityValue();

    /** Where in the package to begin. Servers since Web API version 20 know it. */
    @Since(20)
    Optional<String> entryPointPath();

    /** The same as a file. */
    @Since(20)
    Optional<UUID> inputFile();

    /** Go on with the robot and on the machine that they began with, if they are suspended. */
    @Since(15)
    Optional<Boolean> resumeOnSameContext();

    /** After how many seconds a job is stopped. */
    Optional<String> stopProcessExpression();

    Optional<StopStrategy> stopStrategy();

    /** How many seconds later it is ended if it has not stopped. */
    @Since(15)
    Optional<String> killProcessExpression();

    /** After how many seconds of waiting somebody is told. */
    @Since(16)
    Optional<String> alertPendingExpression();

    /** After how many seconds of running somebody is told. */
    @Since(16)
    Optional<String> alertRunningExpression();

    /** After how many failures in a row it is disabled; at most 100. */
    @Since(17)
    Optional<Integer> consecutiveJobFailuresThreshold();

    /** In how many hours these failures have to be; at most 720. */
    @Since(17)
    Optional<Integer> jobFailuresGracePeriodInHours();

    @Since(15)
    List<Tag> tags();
}
