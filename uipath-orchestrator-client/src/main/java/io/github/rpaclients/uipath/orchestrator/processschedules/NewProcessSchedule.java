package io.github.rpaclients.uipath.orchestrator.processschedules;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.QueueId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.internal.Arguments;
import java.util.Optional;
import org.immutables.value.Value;

/** A schedule to be made; what is not said of its jobs is as the release has it. */
@Entity
public interface NewProcessSchedule extends ProcessScheduleSettings, WithNewProcessSchedule {
    /** 1 to 255 characters. */
    String name();

    boolean enabled();

    ReleaseId releaseId();

    /** As Windows calls it, for example {@code W. Europe Standard Time}; 1 to 80 characters. */
    String timeZoneId();

    /** A JSON object as text, as {@link #withInput} writes it; at most 10,000 characters. */
    @Value.Redacted
    Optional<String> inputArguments();

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
