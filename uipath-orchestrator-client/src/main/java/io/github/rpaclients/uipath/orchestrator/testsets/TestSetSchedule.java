package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.CalendarId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetScheduleId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** What executes a test set by the time. */
@Entity
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface TestSetSchedule extends WireModel, WithTestSetSchedule {
    @ReadOnly
    TestSetScheduleId id();

    /** 1 to 256 characters. */
    String name();

    Optional<String> description();

    /** {@link TestSetSchedulesApi#setEnabled} sets it without the rest. */
    @Value.Default
    default boolean enabled() {
        return false;
    }

    Optional<TestSetId> testSetId();

    @ReadOnly
    Optional<String> testSetName();

    /** As Windows calls it, for example {@code W. Europe Standard Time}; 1 to 80 characters. */
    Optional<String> timeZoneId();

    @ReadOnly
    Optional<String> timeZoneIana();

    /** The calendar of days on which nothing is executed. */
    Optional<CalendarId> calendarId();

    @ReadOnly
    Optional<String> calendarName();

    /** When, as Quartz writes it, for example {@code 0 0 6 ? * MON-FRI}. */
    Optional<String> cronExpression();

    /** How the pages of Orchestrator show the same, JSON as text. */
    Optional<String> cronDetails();

    @ReadOnly
    Optional<String> cronSummary();

    @ReadOnly
    Optional<Instant> nextOccurrence();

    /** When it ends for good. */
    Optional<Instant> disableDate();

    @ReadOnly
    Optional<String> externalJobKey();

    @ReadOnly
    Optional<UUID> externalJobKeyScheduler();
}
