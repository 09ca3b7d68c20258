package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When a schedule runs its bot, as a caller says it. */
final class Timing {
    private static final Set<String> TYPES = Set.of("NONE", "INSTANT", "DAILY", "WEEKLY", "MONTHLY");
    private static final Map<String, Set<String>> RECURRENCES = Map.of(
            "DAILY", Set.of("dailyRecurrence"),
            "WEEKLY", Set.of("weeklyRecurrence"),
            "MONTHLY", Set.of("monthlyDateRecurrence", "monthlyWeekDayRecurrence"));

    /** As far as anybody looks for the next day. */
    private static final int DAYS = 400;

    private Timing() {}

    static void check(JsonObject timing) {
        String type = Bodies.word(timing, "scheduleType", TYPES);
        Set<String> possible = RECURRENCES.getOrDefault(type, Set.of());
        boolean isSaid = possible.isEmpty()
                || possible.stream()
                        .anyMatch(name -> Bodies.member(timing, name).isPresent());
        Deployment.require(isSaid, "A schedule of type " + type + " needs its recurrence");
        Deployment.require(
                type.equals("INSTANT") || !Bodies.text(timing, "startDate").isEmpty(), "startDate is required");
        try {
            zone(timing);
            date(timing, "startDate");
            date(timing, "endDate");
            time(timing);
        } catch (DateTimeException e) {
            throw ControlRoomError.badRequest("The schedule has a time that is none: " + e.getMessage());
        }
    }

    /** The next time that is not over; nothing for the monthly ones, which are not worked out. */
    static Optional<String> next(JsonObject schedule, Instant now) {
        Optional<LocalDate> start = date(schedule, "startDate");
        for (int day = 0; start.isPresent() && day < DAYS; day++) {
            LocalDate date = start.get().plusDays(day);
            Instant instant = date.atTime(time(schedule)).atZone(zone(schedule)).toInstant();
            boolean isOver = date(schedule, "endDate").filter(date::isAfter).isPresent();
            if (!isOver && !instant.isBefore(now) && isDue(schedule, start.get(), date)) {
                return Optional.of(instant.toString());
            }
        }
        return Optional.empty();
    }

    private static boolean isDue(JsonObject schedule, LocalDate start, LocalDate date) {
        switch (Json.string(schedule, "scheduleType")) {
            case "DAILY":
                return ChronoUnit.DAYS.between(start, date) % interval(schedule, "dailyRecurrence") == 0;
            case "WEEKLY":
                LocalDate monday = start.with(DayOfWeek.MONDAY);
                return ChronoUnit.WEEKS.between(monday, date) % interval(schedule, "weeklyRecurrence") == 0
                        && days(schedule).contains(date.getDayOfWeek().name().substring(0, 3));
            case "MONTHLY":
                return false;
            default:
                return date.equals(start);
        }
    }

    private static int interval(JsonObject schedule, String recurrence) {
        return Math.max(1, Bodies.count(schedule.getAsJsonObject(recurrence), "interval", 1));
    }

    private static Set<String> days(JsonObject schedule) {
        Set<String> days = new HashSet<>();
        for (JsonElement day : Json.list(schedule.getAsJsonObject("weeklyRecurrence"), "daysOfWeek")) {
            days.add(day.getAsString());
        }
        return days;
    }

    private static ZoneId zone(JsonObject timing) {
        String zone = Json.string(timing, "timeZone");
        return ZoneId.of(zone.isEmpty() ? "UTC" : zone);
    }

    private static Optional<LocalDate> date(JsonObject timing, String member) {
        String text = Json.string(timing, member);
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static LocalTime time(JsonObject timing) {
        String text = Json.string(timing, "startTime");
        return text.isEmpty() ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }
}
