package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** When a bot runs, as the server has it. */
@Model
public interface ScheduleState extends WireModel {
    Optional<ScheduleStatus> status();

    Optional<ScheduleType> scheduleType();

    Optional<DailyRecurrence> dailyRecurrence();

    Optional<String> timeZone();

    Optional<String> startDate();

    Optional<String> endDate();

    Optional<String> startTime();

    @Value.Default
    default boolean repeatEnabled() {
        return false;
    }

    Optional<RepeatOccurrence> repeatOccurrence();

    /** When it runs next. */
    Optional<Instant> zonedNextRunDateTime();

    @Value.Default
    default boolean misfireScheduleConfig() {
        return false;
    }

    @AsNumber
    Optional<UserId> ownedBy();

    Optional<ScheduleResiliency> scheduleResiliency();
}
