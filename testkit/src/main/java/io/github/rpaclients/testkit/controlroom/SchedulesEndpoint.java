package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code /v2/schedule/automations}: when bots run. They are kept and do not run anything. No call reads one: the answer to a
 * write is another thing than a row of the list.
 */
final class SchedulesEndpoint {
    static final RoomType TYPE = new RoomType(
                    "schedules",
                    "Schedule",
                    81,
                    "{'id':null,'activityName':'','taskType':'TASK_BOT','activityPriority':'PRIORITY_MEDIUM',"
                            + "'scheduleType':'NONE','dailyRecurrence':null,'weeklyRecurrence':null,"
                            + "'monthlyDateRecurrence':null,'monthlyWeekDayRecurrence':null,'timeZone':'UTC',"
                            + "'startDate':'','endDate':'','startTime':'','repeatEnabled':false,"
                            + "'zonedNextRunDateTime':null,'fileId':'0','fileName':'','runAsUserIds':[],"
                            + "'teamIdentifierType':null,'teamIdentifierId':null,'status':'ACTIVE','ownedBy':'2000',"
                            + "'createdBy':'2000','createdOn':'2025-01-01T00:00:00Z','updatedBy':'2000',"
                            + "'updatedOn':'2025-01-01T00:00:00Z'}")
            .with(FieldKind.TEXT, "activityName", "fileName", "status", "scheduleType")
            .with(FieldKind.INSTANT, "zonedNextRunDateTime", "createdOn", "updatedOn")
            .numberIds("id", "fileId", "runAsUserIds", "ownedBy", "createdBy", "updatedBy");

    private static final String SCHEDULES = "/v2/schedule/automations";
    private static final List<String> TIMING = List.of(
            "scheduleType",
            "dailyRecurrence",
            "weeklyRecurrence",
            "monthlyDateRecurrence",
            "monthlyWeekDayRecurrence",
            "timeZone",
            "startDate",
            "endDate",
            "startTime",
            "repeatEnabled");

    private final RoomSets sets;
    private final RoomSet set;

    private SchedulesEndpoint(RoomSets sets) {
        this.sets = sets;
        this.set = sets.of(TYPE)
                .errors(ErrorForm.MESSAGE_IF_NOT_FOUND)
                .viewedWith(Permission.VIEW_SCHEDULES)
                .managedWith(Permission.EDIT_SCHEDULES)
                .stamps()
                .beforeShown(shown -> shown.add("zonedNextRunDateTime", next(shown)));
    }

    static void register(RoomSets sets) {
        new SchedulesEndpoint(sets).register();
    }

    private void register() {
        set.lists(SCHEDULES + "/list")
                .on("POST", SCHEDULES, Permission.CREATE_SCHEDULES, this::create)
                .on("PUT", SCHEDULES + "/changeOwner", Permission.MANAGE_ALL_SCHEDULES, this::changeOwner)
                .on("PUT", SCHEDULES + "/activate", request -> become("ACTIVE", request, ids(request)))
                .on("PUT", SCHEDULES + "/deactivate", request -> become("INACTIVE", request, ids(request)))
                .on("PUT", SCHEDULES + "/activate/{id}", request -> become("ACTIVE", request, id(request)))
                .on("PUT", SCHEDULES + "/deactivate/{id}", request -> become("INACTIVE", request, id(request)))
                .on("PUT", SCHEDULES + "/{id}", this::replace)
                .on("DELETE", SCHEDULES + "/{id}", Permission.DELETE_SCHEDULES, this::delete);
    }

    private Answer create(Request request) {
        JsonObject body = Bodies.object(request);
        JsonObject row = set.create(
                request, row(body, Long.toString(sets.gate.caller(request).id())));
        audit(request, "CREATE_AUTOMATION", row);
        return details(row, body);
    }

    private Answer replace(Request request) {
        JsonObject body = Bodies.object(request);
        JsonObject before = owned(request, request.variable("id"));
        JsonObject row = set.replace(request, row(body, Json.string(before, "ownedBy")));
        audit(request, "UPDATE_AUTOMATION", row);
        return details(row, body);
    }

    private Answer delete(Request request) {
        JsonObject row = owned(request, request.variable("id"));
        set.delete(row);
        audit(request, "DELETE_AUTOMATION", row);
        return Answer.of(204);
    }

    private void audit(Request request, String activity, JsonObject row) {
        sets.state.audit(sets.gate.caller(request), activity, Json.string(row, "activityName"));
    }

    private static List<String> ids(Request request) {
        return Bodies.ids(Bodies.array(request), "an id");
    }

    private static List<String> id(Request request) {
        return List.of(request.variable("id"));
    }

    /** All of them or none. */
    private Answer become(String status, Request request, List<String> ids) {
        ids.forEach(id -> owned(request, id));
        for (String id : ids) {
            JsonObject row = set.row(id);
            row.addProperty("status", status);
            audit(request, status.equals("ACTIVE") ? "ACTIVATE_AUTOMATION" : "DEACTIVATE_AUTOMATION", row);
        }
        return Answer.of(200);
    }

    private Answer changeOwner(Request request) {
        JsonObject body = Bodies.object(request);
        List<String> ids = Bodies.ids(body, "scheduleIds");
        Deployment.require(!ids.isEmpty(), "scheduleIds is required");
        String owner = Bodies.id(body, "userId");
        checkUser(owner);
        ids.forEach(set::row);
        ids.forEach(id -> set.row(id).addProperty("ownedBy", owner));
        return Answer.of(200);
    }

    private JsonObject owned(Request request, String id) {
        JsonObject row = set.row(id);
        User caller = sets.gate.caller(request);
        if (!Json.string(row, "ownedBy").equals(Long.toString(caller.id()))) {
            sets.gate.need(caller, Permission.MANAGE_ALL_SCHEDULES);
        }
        return row;
    }

    private JsonObject row(JsonObject body, String owner) {
        JsonObject timing = required(body, "schedule");
        Timing.check(timing);
        JsonObject said = required(body, "deployment");
        Deployment deployment = Deployment.ofV4(said);
        Bots.Bot bot = new Bots(sets.state).required(deployment.botId());
        deployment.runAsUserIds().forEach(this::checkUser);
        JsonObject row = new JsonObject();
        TIMING.stream().filter(timing::has).forEach(member -> row.add(member, timing.get(member)));
        String status = Bodies.word(timing, "status", Set.of("DRAFT", "ACTIVE", "INACTIVE"));
        row.addProperty("status", status.isEmpty() ? "ACTIVE" : status);
        String named = Bodies.id(timing, "ownedBy");
        row.addProperty("ownedBy", named.isEmpty() ? owner : named);
        checkUser(Json.string(row, "ownedBy"));
        row.addProperty("activityName", deployment.automationName().isEmpty() ? bot.name : deployment.automationName());
        if (!Json.isNull(said, "automationPriority")) {
            row.add("activityPriority", said.get("automationPriority"));
        }
        row.addProperty("fileId", deployment.botId());
        row.addProperty("fileName", bot.name);
        row.add("runAsUserIds", Json.array(deployment.runAsUserIds()));
        return row;
    }

    private Answer details(JsonObject row, JsonObject body) {
        JsonObject shown = set.shown(row);
        JsonObject timing = body.getAsJsonObject("schedule");
        JsonObject said = body.getAsJsonObject("deployment");
        JsonObject state = new JsonObject();
        for (String member : List.of(
                "status",
                "scheduleType",
                "dailyRecurrence",
                "timeZone",
                "startDate",
                "endDate",
                "startTime",
                "repeatEnabled",
                "zonedNextRunDateTime",
                "ownedBy")) {
            state.add(member, shown.get(member));
        }
        for (String member : List.of("repeatOccurrence", "misfireScheduleConfig", "scheduleResiliency")) {
            state.add(member, timing.get(member));
        }
        JsonObject deployment = new JsonObject();
        for (String member : List.of("activityName", "fileName", "activityPriority")) {
            deployment.add(member, shown.get(member));
        }
        renamed().forEach((to, from) -> deployment.add(to, said.get(from)));
        deployment.addProperty("fileId", Json.string(row, "fileId"));
        deployment.addProperty("filePath", new Bots(sets.state).required(Json.string(row, "fileId")).path);
        JsonObject answer = Json.object(
                "id",
                shown.get("id"),
                "schedulerResponse",
                state,
                "taskType",
                shown.get("taskType"),
                "scheduleDeploymentResponse",
                deployment);
        for (String stamp : List.of("createdBy", "createdOn", "updatedBy", "updatedOn")) {
            answer.add(stamp, row.get(stamp));
        }
        RoomType.asTexts(answer, sets.state.settings().idForm, "createdBy", "updatedBy");
        return Answer.json(200, answer);
    }

    /** What of a deployment is called otherwise in the answer, or the same. */
    private static Map<String, String> renamed() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("fileLabel", "botLabel");
        names.put("fileInput", "botInput");
        for (String same :
                List.of("description", "runElevated", "hideBotAgentUi", "callbackInfo", "unattendedRequest")) {
            names.put(same, same);
        }
        return names;
    }

    private JsonElement next(JsonObject schedule) {
        return Json.string(schedule, "status").equals("ACTIVE")
                ? Json.value(Timing.next(schedule, sets.state.settings().clock.instant())
                        .orElse(null))
                : Json.value(null);
    }

    private void checkUser(String id) {
        boolean isThere =
                id.matches("\\d{1,18}") && sets.state.user(Long.parseLong(id)).isPresent();
        Deployment.require(isThere, "There is no user " + id);
    }

    private static JsonObject required(JsonObject body, String member) {
        return Bodies.member(body, member).orElseThrow(() -> ControlRoomError.badRequest(member + " is required"));
    }
}
