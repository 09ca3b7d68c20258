package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /v3/wlm/automations}: bots that work through queues. */
final class WlmAutomationsEndpoint {
    static final RoomType TYPE = new RoomType(
                    "wlmAutomations",
                    "WLM automation",
                    801,
                    "{'id':null,'name':'','status':'ACTIVE','description':'','fileId':null,'botLabel':'',"
                            + "'runAsUserIds':[],'queueId':null,'poolId':null,'priority':1,"
                            + "'runElevated':false,'rdpEnabled':false,'handleUnexpectedPopups':false,"
                            + "'defaultDevices':false,'hideBotAgentUi':false,'zoneId':'',"
                            + "'totalPausedTimeInSec':0,'owner':null,'startedBy':null,'startedOn':null,"
                            + "'createdBy':null,'createdOn':null,'updatedBy':null,'updatedOn':null,"
                            + "'tenantId':1,'version':0}")
            .with(FieldKind.TEXT, "name", "status")
            .with(FieldKind.NUMBER, "queueId", "createdBy", "updatedBy")
            .with(FieldKind.INSTANT, "createdOn", "updatedOn")
            .numberIds("id", "fileId", "runAsUserIds", "queueId", "poolId", "owner", "startedBy")
            .numberIds("createdBy", "updatedBy")
            .seeded(WlmAutomationsEndpoint::seed);

    private static final String PATH = "/v3/wlm/automations";

    private final ControlRoomState state;
    private final RoomSet set;

    private WlmAutomationsEndpoint(RoomSets sets) {
        this.state = sets.state;
        this.set = sets.of(TYPE)
                .errors(ErrorForm.NUMBER)
                .requires("name", "fileId", "runAsUserIds", "queueId", "poolId", "zoneId")
                .serves(
                        "workItemsProcessed",
                        "averageProcessingTime",
                        "totalPausedTimeInSec",
                        "owner",
                        "startedBy",
                        "startedOn",
                        "tenantId",
                        "version")
                .hides("botInput")
                .stamps()
                .beforeWrite(this::check)
                .beforeReplace(WlmForm::nextVersion)
                .beforeShown(this::count);
    }

    static void register(RoomSets sets) {
        new WlmAutomationsEndpoint(sets).register();
    }

    private void register() {
        String one = PATH + "/{id}";
        set.reads("POST", PATH + "/list", this::list)
                .on("POST", PATH, this::create)
                .gets(one)
                .on("PUT", one, this::replace)
                .deletes(204, one);
    }

    /** Those that work through a queue. */
    static List<JsonObject> of(ControlRoomState state, JsonObject queue) {
        String id = Json.string(queue, "id");
        return state.rows(TYPE).all().stream()
                .filter(automation -> Json.string(automation, "queueId").equals(id))
                .collect(Collectors.toList());
    }

    private static void seed(JsonObject automation, ControlRoomState state) {
        WlmForm.stamp(automation, state);
        start(automation);
    }

    private static void start(JsonObject automation) {
        if (Json.isNull(automation, "owner")) {
            automation.add("owner", automation.get("createdBy"));
            automation.add("startedBy", automation.get("createdBy"));
            automation.add("startedOn", automation.get("createdOn"));
        }
    }

    private Answer list(Request request) {
        JsonObject answer = TYPE.language(state.settings()).answer(Bodies.object(request), set.rows(row -> true));
        return Answer.json(200, state.settings().wlmArrays ? answer.get("list") : answer);
    }

    private Answer create(Request request) {
        JsonObject created = set.shown(set.create(request, numbers(Bodies.object(request))));
        JsonObject answer = Json.object("list", List.of(created));
        return Answer.json(200, state.settings().wlmArrays ? answer.get("list") : answer);
    }

    private Answer replace(Request request) {
        JsonObject automation = set.row(request);
        JsonObject said = numbers(Bodies.object(request));
        WlmForm.sameRow(automation, said, state.settings());
        return Answer.json(200, set.shown(set.replace(request, said)));
    }

    private static JsonObject numbers(JsonObject said) {
        return WlmForm.numbers(
                said, "id", "fileId", "botVersion", "runAsUserIds", "queueId", "poolId", "priority", "version");
    }

    private void check(JsonObject automation) {
        WlmForm.refuseTaken(set.stored(), automation);
        String status = Bodies.text(automation, "status");
        if (!status.equals("ACTIVE") && !status.equals("PAUSE")) {
            throw ControlRoomError.badRequest("The status of an automation is ACTIVE or PAUSE");
        }
        String queue = Json.string(automation, "queueId");
        if (state.rows(QueuesEndpoint.TYPE).find(queue).isEmpty()) {
            throw ControlRoomError.badRequest("There is no queue " + queue);
        }
        List<String> users = Bodies.ids(automation, "runAsUserIds");
        if (users.isEmpty()) {
            throw ControlRoomError.badRequest("An automation runs as one user at least");
        }
        for (String user : users) {
            if (state.user(Long.parseLong(user)).isEmpty()) {
                throw ControlRoomError.badRequest("There is no user " + user);
            }
        }
        start(automation);
    }

    /** Followed: what its bots have done. */
    private void count(JsonObject shown) {
        List<JsonObject> done = state.rows(WorkItemsEndpoint.TYPE).all().stream()
                .filter(item -> Json.string(item, "automationId").equals(Json.string(shown, "id")))
                .filter(item -> WorkItemWork.is(item, "COMPLETED", "FAILED"))
                .collect(Collectors.toList());
        shown.addProperty("workItemsProcessed", done.size());
        shown.addProperty(
                "averageProcessingTime",
                done.stream()
                        .mapToLong(WlmAutomationsEndpoint::seconds)
                        .average()
                        .orElse(0));
    }

    private static long seconds(JsonObject item) {
        return Json.isNull(item, "startTime")
                ? 0
                : Duration.between(
                                Instant.parse(Json.string(item, "startTime")),
                                Instant.parse(Json.string(item, "endTime")))
                        .toSeconds();
    }
}
