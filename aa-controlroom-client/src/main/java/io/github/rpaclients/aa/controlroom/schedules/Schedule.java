package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.ScheduleId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.AutomationPriority;
import io.github.rpaclients.core.json.AsNumber;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A schedule, as a row of a list; there is no call for one of them. */
@Model
public interface Schedule extends WireModel {
    @AsNumber
    ScheduleId id();

    Optional<ScheduleStatus> status();

    /** What whoever made the schedule called its runs. */
    Optional<String> activityName();

    Optional<TaskType> taskType();

    Optional<AutomationPriority> activityPriority();

    Optional<ScheduleType> scheduleType();

    Optional<DailyRecurrence> dailyRecurrence();

    Optional<WeeklyRecurrence> weeklyRecurrence();

    Optional<MonthlyDateRecurrence> monthlyDateRecurrence();

    Optional<MonthlyWeekDayRecurrence> monthlyWeekDayRecurrence();

    Optional<String> timeZone();

    Optional<String> startDate();

    Optional<String> endDate();

    Optional<String> startTime();

    @Value.Default
    default boolean repeatEnabled() {
        return false;
    }

    /** When it runs next. */
    Optional<Instant> zonedNextRunDateTime();

    @AsNumber
    Optional<FileId> fileId();

    /** The name of the bot. */
    Optional<String> fileName();

    @AsNumber
    List<UserId> runAsUserIds();

    Optional<TeamIdentifierType> teamIdentifierType();

    Optional<Long> teamIdentifierId();

    @AsNumber
    Optional<UserId> ownedBy();

    @AsNumber
    Optional<UserId> createdBy();

    Optional<Instant> createdOn();

    @AsNumber
    Optional<UserId> updatedBy();

    Optional<Instant> updatedOn();
}
