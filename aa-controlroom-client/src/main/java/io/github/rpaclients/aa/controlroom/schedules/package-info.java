/** When bots run by themselves; start at {@link io.github.rpaclients.aa.controlroom.schedules.SchedulesApi}. */
@JsonNaming(JsonNaming.Strategy.AS_IS)
@NullMarked
@Vocabulary(
        name = "ScheduleStatus",
        about = "Whether a schedule runs anything.",
        words = {
            "DRAFT",
            "ACTIVE",
            "PAUSED",
            "INACTIVE",
            "COMPLETED",
            "DELETED",
            "ACTIVE_WITH_ERROR",
            "INACTIVE_WITH_ERROR"
        })
@Vocabulary(
        name = "ScheduleType",
        about = "How a schedule comes again; {@code NONE} does not.",
        words = {"NONE", "DAILY", "WEEKLY", "MONTHLY", "INSTANT"})
@Vocabulary(
        name = "TaskType",
        about = "What a schedule runs.",
        words = {"NONE", "TASK_BOT", "API_TASK", "PROCESS_TASK", "AI_AGENT_TASK"})
@Vocabulary(
        name = "DayOfWeek",
        about = "A day of the week.",
        words = {"SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"})
@Vocabulary(
        name = "MonthOfYear",
        about = "A month.",
        words = {"JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"})
@Vocabulary(
        name = "WeekOfMonth",
        about = "Which of the equal days of a month.",
        words = {"FIRST", "SECOND", "THIRD", "FOURTH", "LAST"})
@Vocabulary(
        name = "RepeatUnit",
        about = "What the time between two runs of a day is counted in.",
        words = {"UNKNOWN", "MINUTES", "HOURS"})
@Vocabulary(
        name = "TeamIdentifierType",
        about = "What the team of a schedule is found by.",
        words = {"TEAM_ID", "ROLE_ID", "USER_ID"})
package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
