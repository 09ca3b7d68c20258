package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.orchestrator.ids.CalendarId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetId;
import java.time.Instant;
import java.util.Optional;

/** A schedule to be made that executes a test set. */
@Entity
public interface NewTestSetSchedule extends WithNewTestSetSchedule {
    /** 1 to 256 characters. */
    String name();

    Optional<String> description();

    boolean enabled();

    TestSetId testSetId();

    /** As Windows calls it, for example {@code W. Europe Standard Time}; 1 to 80 characters. */
    String timeZoneId();

    /** The calendar of days on which nothing is executed. */
    Optional<CalendarId> calendarId();

    /** When, as Quartz writes it, for example {@code 0 0 6 ? * MON-FRI}. */
    String cronExpression();

    /** How the pages of Orchestrator show the same, JSON as text. */
    Optional<String> cronDetails();

    /** When it ends for good. */
    Optional<Instant> disableDate();

    /**
     * A schedule that is enabled.
     *
     * @param cron when, as Quartz writes it, for example {@code 0 0 6 ? * MON-FRI}
     * @param timeZoneId as Windows calls it, for example {@code W. Europe Standard Time}
     */
    static NewTestSetSchedule of(String name, TestSetId testSet, String cron, String timeZoneId) {
        return new NewTestSetScheduleBuilder()
                .name(name)
                .enabled(true)
                .testSetId(testSet)
                .cronExpression(cron)
                .timeZoneId(timeZoneId)
                .build();
    }
}
