package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;

/** {@code /odata/Calendars}: days on which no schedule starts anything. One that a schedule follows stays. */
final class CalendarsEndpoint {
    static final EntityType TYPE = new EntityType(
            "Calendars",
            EntityType.Key.INT64,
            91_001,
            new OdataSchema(EntitySet.DTOS + "ExtendedCalendarDto")
                    .with(Kind.NUMBER, "Id")
                    .with(Kind.TEXT, "Name", "TimeZoneId")
                    .with(Kind.GUID, "Key")
                    .with(Kind.OPAQUE, "ExcludedDates")
                    .since(17, "Key"),
            "{'Name':null,'TimeZoneId':'UTC','ExcludedDates':[],'Key':null,'Id':null}");

    private static final int LONGEST_NAME = 150;

    private final OrchestratorSets sets;
    private final EntitySet set;

    private CalendarsEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.set = sets.entities(TYPE, "OR.Settings")
                .requires("Name")
                .unique("Name")
                .beforeWrite(calendar -> {
                    if (Json.string(calendar, "Name").length() > LONGEST_NAME) {
                        throw sets.errors.refused();
                    }
                })
                .beforeDelete(this::refuseIfFollowed);
    }

    static void register(OrchestratorSets sets) {
        new CalendarsEndpoint(sets).register();
    }

    private void register() {
        set.lists()
                .gets()
                .creates()
                .replaces()
                .deletes()
                .on("POST", "/" + EntitySet.NAMESPACE + "CalendarExists", ".Write", this::exists);
    }

    private Answer exists(Request request) {
        String name = set.body(request).text("calendarName");
        if (name.isEmpty()) {
            throw sets.errors.refused();
        }
        boolean isThere = set.stored().all().stream()
                .anyMatch(calendar -> Json.string(calendar, "Name").equalsIgnoreCase(name));
        return Answer.json(200, Json.object("value", isThere));
    }

    private void refuseIfFollowed(JsonObject calendar) {
        boolean isFollowed = sets.state.rows(SchedulesEndpoint.TYPE).all().stream()
                .anyMatch(schedule -> Json.string(schedule, "CalendarId").equals(Json.string(calendar, "Id")));
        if (isFollowed) {
            throw new Refusal(sets.errors.of(409, 0, "'" + Json.string(calendar, "Name") + "' is used by a schedule."));
        }
    }
}
