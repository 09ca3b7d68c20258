package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a caller wants to be run, as either version of the operation says it. */
final class Deployment {
    static final String DEFAULT_DEVICE = "RUN_ONLY_ON_DEFAULT_DEVICE";
    static final String DEFAULT_DEVICE_FIRST = "PREFER_DEFAULT_DEVICE";
    static final String POOLS = "RUN_ON_POOL_DEVICES";

    private static final Set<String> WAYS = Set.of("attendedRequest", "unattendedRequest", "headlessRequest");
    private static final Set<String> DEVICE_USAGE = Set.of(DEFAULT_DEVICE, DEFAULT_DEVICE_FIRST, POOLS);
    private static final Set<String> PRIORITIES = Set.of("PRIORITY_LOW", "PRIORITY_MEDIUM", "PRIORITY_HIGH");

    private final JsonObject body;
    private final String botMember;
    private final String way;
    private final JsonObject request;

    private Deployment(JsonObject body, String botMember, String way, JsonObject request) {
        this.body = body;
        this.botMember = botMember;
        this.way = way;
        this.request = request;
        require(!Bodies.id(body, botMember).isEmpty(), botMember + " is required");
        Bodies.word(body, "automationPriority", PRIORITIES);
        Bodies.text(body, "automationName");
        Bodies.flag(body, "runElevated");
        Bodies.flag(body, "hideBotAgentUi");
        Bodies.member(body, "callbackInfo")
                .ifPresent(
                        callback -> require(!Bodies.text(callback, "url").isEmpty(), "callbackInfo.url is required"));
        Bodies.member(body, "botInput").ifPresent(Deployment::checkInput);
    }

    /** In exactly one of three ways. */
    static Deployment ofV4(JsonObject body) {
        Set<String> said = new LinkedHashSet<>(WAYS);
        said.removeIf(way -> Bodies.member(body, way).isEmpty());
        require(said.size() == 1, "Say exactly one of attendedRequest, unattendedRequest and headlessRequest");
        String way = said.iterator().next();
        JsonObject request = body.getAsJsonObject(way);
        if (way.equals("unattendedRequest")) {
            require(!Json.isNull(request, "deviceUsageType"), "deviceUsageType is required");
        }
        return new Deployment(body, "botId", way, request);
    }

    /** Unattended; which device, follows from two members. */
    static Deployment ofV3(JsonObject body) {
        JsonObject request = new JsonObject();
        for (String member : List.of("runAsUserIds", "poolIds", "numOfRunAsUsersToUse")) {
            request.add(member, body.get(member));
        }
        boolean overrides = Bodies.flag(body, "overrideDefaultDevice");
        request.addProperty(
                "deviceUsageType",
                Bodies.ids(body, "poolIds").isEmpty() ? DEFAULT_DEVICE : overrides ? POOLS : DEFAULT_DEVICE_FIRST);
        return new Deployment(body, "fileId", "unattendedRequest", request);
    }

    private static void checkInput(JsonObject input) {
        for (String variable : input.keySet()) {
            JsonObject value = Bodies.member(input, variable).orElse(new JsonObject());
            require(!Bodies.text(value, "type").isEmpty(), "botInput." + variable + " must be a value with its type");
        }
    }

    static void require(boolean fulfilled, String rule) {
        if (!fulfilled) {
            throw ControlRoomError.badRequest(rule);
        }
    }

    boolean isAttended() {
        return way.equals("attendedRequest");
    }

    boolean isHeadless() {
        return way.equals("headlessRequest");
    }

    String botId() {
        return Bodies.id(body, botMember);
    }

    /** What is said about the way in which it runs. */
    JsonObject request() {
        return request;
    }

    String deviceUsage() {
        return Bodies.word(request, "deviceUsageType", DEVICE_USAGE);
    }

    List<String> runAsUserIds() {
        return Bodies.ids(request, "runAsUserIds");
    }

    List<String> poolIds() {
        return Bodies.ids(request, "poolIds");
    }

    String automationName() {
        return Bodies.text(body, "automationName");
    }

    /** A run of this, without its user and its device. */
    JsonObject run(String deploymentId, String botName, String botPath, User caller) {
        JsonObject run = ActivitiesEndpoint.TYPE.blank();
        run.addProperty("deploymentId", deploymentId);
        run.addProperty("automationName", automationName().isEmpty() ? botName : automationName());
        run.addProperty("fileName", botName);
        run.addProperty("currentBotName", botName);
        run.addProperty("$path", botPath);
        run.addProperty("fileId", botId());
        run.addProperty("createdBy", Long.toString(caller.id()));
        run.addProperty("modifiedBy", Long.toString(caller.id()));
        run.addProperty("botLabel", Bodies.text(body, "botLabel"));
        run.addProperty("runElevated", Bodies.flag(body, "runElevated"));
        String priority = Bodies.text(body, "automationPriority");
        if (!priority.isEmpty()) {
            run.addProperty("automationPriority", priority);
        }
        Bodies.member(body, "callbackInfo").ifPresent(callback -> run.addProperty("callbackInfo", Json.text(callback)));
        Bodies.member(body, "botInput").ifPresent(input -> run.add("$input", input));
        return run;
    }
}
