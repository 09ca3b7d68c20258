package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** {@code /v3/activity}: what runs and what has run, one row for each execution. */
final class ActivitiesEndpoint {
    static final RoomType TYPE = new RoomType(
                    "activities",
                    "Execution",
                    1,
                    "{'id':null,'automationName':'','fileName':'','type':'API','startDateTime':null,"
                            + "'endDateTime':null,'command':'DEPLOY','status':'DEPLOYED','progress':0,"
                            + "'automationId':'0','userId':'0','deviceId':'','currentLine':0,'totalLines':0,"
                            + "'fileId':'0','modifiedBy':'0','createdBy':'0','modifiedOn':null,'createdOn':null,"
                            + "'deploymentId':'','queueName':'','queueId':'','usingRdp':false,'message':'',"
                            + "'canManage':true,'deviceName':'','userName':'','tenantUuid':'" + Sessions.TENANT
                            + "','automationPriority':'PRIORITY_MEDIUM','runElevated':false,'botLabel':'',"
                            + "'currentBotName':'','callbackInfo':'','rolesWithAccess':[],'workspaceType':'PUBLIC',"
                            + "'parentId':'','initiationType':'API','activityType':'TASK_BOT','deviceHostType':'',"
                            + "'refId':'','error':null,'userGroupName':'','botOutVariables':{'values':{}}}")
            .with(FieldKind.TEXT, "status", "deploymentId", "userName")
            .with(FieldKind.INSTANT, "createdOn", "startDateTime", "endDateTime")
            .field("name", FieldKind.TEXT, "automationName")
            .field("path", FieldKind.TEXT, "$path")
            .textIds("automationId", "userId", "deviceId", "fileId", "modifiedBy", "createdBy", "queueId")
            .identifiedBy(ActivityIds::execution)
            .seeded(ActivitiesEndpoint::complete);

    private static final Set<String> ACTIONS = Set.of("stop_executions", "pause_executions", "resume_executions");

    private static final Map<String, Duration> WINDOWS = Map.of(
            "LAST30MINUTES", Duration.ofMinutes(30),
            "LAST1HOURS", Duration.ofHours(1),
            "LAST3HOURS", Duration.ofHours(3),
            "LAST6HOURS", Duration.ofHours(6),
            "LAST12HOURS", Duration.ofHours(12),
            "LAST24HOURS", Duration.ofHours(24));

    private final RoomSets sets;
    private final RoomSet set;
    private final Runs runs;

    private ActivitiesEndpoint(RoomSets sets) {
        this.sets = sets;
        this.set = sets.of(TYPE).hidesInLists("botOutVariables");
        this.runs = new Runs(sets.state);
    }

    static void register(RoomSets sets) {
        new ActivitiesEndpoint(sets).register();
    }

    private void register() {
        set.reads("POST", "/v3/activity/list", this::list)
                .reads("GET", "/v3/activity/execution/{id}", this::get)
                .on("POST", "/v3/activity/manage", this::manage)
                .reads("POST", "/v3/activity/metrics", this::metrics);
    }

    /** What a test adds stays as it is until the test moves it; of user and device it need not say more than the ids. */
    private static void complete(JsonObject run, ControlRoomState state) {
        run.addProperty("$held", true);
        for (String instant : List.of("createdOn", "modifiedOn", "startDateTime")) {
            if (Json.isNull(run, instant)) {
                run.addProperty(instant, state.now());
            }
        }
        if (Runs.isOver(run) && Json.isNull(run, "endDateTime")) {
            run.addProperty("endDateTime", state.now());
        }
        if (Json.string(run, "deploymentId").isEmpty()) {
            run.addProperty("deploymentId", new ActivityIds(state).nextDeployment());
        }
        String userId = Json.string(run, "userId");
        if (Json.string(run, "userName").isEmpty() && userId.matches("\\d{1,18}")) {
            state.user(Long.parseLong(userId)).ifPresent(user -> run.addProperty("userName", user.username()));
        } else if (!Json.string(run, "userName").isEmpty() && userId.equals("0")) {
            run.addProperty(
                    "userId",
                    Long.toString(state.named(Json.string(run, "userName")).id()));
        }
        new Devices(state)
                .find(Json.string(run, "deviceId"))
                .filter(device -> Json.string(run, "deviceName").isEmpty())
                .ifPresent(device -> run.add("deviceName", device.get("hostName")));
    }

    private Answer list(Request request) {
        Predicate<JsonObject> seen = seenBy(sets.gate.caller(request));
        set.stored().all().stream().filter(seen).filter(runs::isListed).forEach(runs::look);
        Answer answer = set.list(request, set.rows(seen.and(runs::isListed)));
        runs.countList();
        return answer;
    }

    private Answer get(Request request) {
        JsonObject run = find(request, request.variable("id"), Permission.VIEW_EVERYONES_ACTIVITIES)
                .orElseThrow(() -> ControlRoomError.notFound("Execution " + request.variable("id")));
        runs.look(run);
        return Answer.json(200, set.shown(run));
    }

    private Optional<JsonObject> find(Request request, String id, Permission ofOthers) {
        User caller = sets.gate.caller(request);
        return set.stored().find(id).filter(run -> isOf(caller, run) || sets.state.may(caller, ofOthers));
    }

    private Predicate<JsonObject> seenBy(User caller) {
        boolean all = sets.state.may(caller, Permission.VIEW_EVERYONES_ACTIVITIES);
        return run -> all || isOf(caller, run);
    }

    /** His own is what he started and what runs as him. */
    private static boolean isOf(User caller, JsonObject run) {
        String id = Long.toString(caller.id());
        return Json.string(run, "createdBy").equals(id)
                || Json.string(run, "userId").equals(id);
    }

    /** What cannot be done to one is said beside what was done to others, with a 200. */
    private Answer manage(Request request) {
        JsonObject body = Bodies.object(request);
        Set<String> said = new LinkedHashSet<>(ACTIONS);
        said.removeIf(action -> Bodies.member(body, action).isEmpty());
        Deployment.require(said.size() == 1, "Say exactly one of stop, pause and resume");
        String action = said.iterator().next();
        List<String> sent = new ArrayList<>();
        List<JsonObject> failed = new ArrayList<>();
        for (JsonElement element : Json.list(body.getAsJsonObject(action), "execution_ids")) {
            String id = element.getAsString();
            String complaint = find(request, id, Permission.MANAGE_EVERYONES_ACTIVITIES)
                    .map(run -> act(action, run))
                    .orElse("There is no execution " + id);
            if (complaint.isEmpty()) {
                sent.add(id);
            } else {
                failed.add(Json.object("execution_id", id, "error_response", complaint));
            }
        }
        return Answer.json(200, Json.object("requests_sent_to_device", sent, "manage_action_errors", failed));
    }

    /** A complaint, or nothing. */
    private String act(String action, JsonObject run) {
        String status = Runs.status(run);
        if (action.equals("stop_executions") && !Runs.isOver(run)) {
            runs.move(run, "RUN_ABORTED", null);
        } else if (action.equals("pause_executions")
                && Set.of("RUNNING", "DEPLOYED").contains(status)) {
            runs.move(run, "RUN_PAUSED", null);
        } else if (action.equals("resume_executions") && status.equals("RUN_PAUSED")) {
            runs.move(run, "RUNNING", null);
        } else {
            return "The execution is " + status;
        }
        return "";
    }

    private Answer metrics(Request request) {
        JsonObject range = Bodies.member(Bodies.object(request), "timeRange")
                .orElseThrow(() -> ControlRoomError.badRequest("timeRange is required"));
        Instant now = sets.state.settings().clock.instant();
        String type = Bodies.text(range, "type");
        boolean isCustom = type.equals("CUSTOM");
        Deployment.require(isCustom || WINDOWS.containsKey(type), "timeRange.type is no word for a time");
        Instant from = isCustom ? instant(range, "from") : now.minus(WINDOWS.getOrDefault(type, Duration.ZERO));
        Instant to = isCustom ? instant(range, "to") : now;
        Map<String, Long> counts = set.stored().all().stream()
                .filter(seenBy(sets.gate.caller(request)))
                .filter(run -> isBetween(Instant.parse(Json.string(run, "createdOn")), from, to))
                .collect(Collectors.groupingBy(Runs::status, TreeMap::new, Collectors.counting()));
        return Answer.json(
                200,
                Json.object(
                        "metrics",
                        counts.entrySet().stream()
                                .map(count -> Json.object("status", count.getKey(), "count", count.getValue()))
                                .collect(Collectors.toList())));
    }

    private static boolean isBetween(Instant instant, Instant from, Instant to) {
        return !instant.isBefore(from) && !instant.isAfter(to);
    }

    private static Instant instant(JsonObject range, String name) {
        try {
            return Instant.parse(Bodies.text(range, name));
        } catch (DateTimeParseException e) {
            throw ControlRoomError.badRequest("timeRange." + name + " must be an instant");
        }
    }
}
