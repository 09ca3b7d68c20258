package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code /v2/devices} and {@code /v1/devices}: the machines that bots run on, and as whom they run there by default. */
final class DevicesEndpoint {
    static final RoomType TYPE = new RoomType(
                    "devices",
                    "Device",
                    41,
                    "{'id':null,'type':'SINGLE_USER','hostName':'','poolName':'','updatedBy':null,'updatedOn':null,"
                            + "'status':'CONNECTED','defaultUsers':[],'lifespan':'PERSISTENT',"
                            + "'installationType':'SYSTEM_WIDE','logConfiguration':{'logLevel':'INFO',"
                            + "'logFileSize':'10','numberOfLogFile':'5','logCollectorEnabled':false,'level':'INFO'},"
                            + "'$hostType':'CUSTOMER_WINDOWS'}")
            .with(FieldKind.TEXT, "hostName")
            .with(FieldKind.NUMBER, "updatedBy")
            .field("userId", FieldKind.NUMBER, "defaultUsers.id")
            .field("DeviceType", FieldKind.TEXT, "type")
            .field("Lifespan", FieldKind.TEXT, "lifespan")
            .field("Status", FieldKind.TEXT, "status")
            .field("hostType", FieldKind.TEXT, "$hostType")
            .textIds("id", "updatedBy")
            .seeded(DevicesEndpoint::name);

    private static final Map<String, FieldKind> RUN_AS_USERS =
            Map.of("id", FieldKind.NUMBER, "username", FieldKind.TEXT);

    /** The licence as whose holder a bot runs without anybody there. */
    static final String UNATTENDED = "RUNTIME";

    private static final long NONE = -1;

    private final RoomSets sets;
    private final RoomSet set;
    private final Devices devices;

    private DevicesEndpoint(RoomSets sets) {
        this.sets = sets;
        this.devices = new Devices(sets.state);
        this.set = sets.of(TYPE)
                .errors(ErrorForm.MESSAGE_IF_NOT_FOUND)
                .managedWith(Permission.DELETE_DEVICES)
                .computes(this::complete);
    }

    static void register(RoomSets sets) {
        new DevicesEndpoint(sets).register();
    }

    private void register() {
        set.lists("/v2/devices/list")
                .deletes(204, "/v1/devices/{id}")
                .reads("POST", "/v1/devices/runasusers/list", this::runAsUsers)
                .on("POST", "/v1/devices/runasusers/default", Permission.EDIT_DEVICES, this::setDefault)
                .on("POST", "/v1/devices/runasusers/default/unset", Permission.EDIT_DEVICES, this::unsetDefault);
    }

    /** A test may name the users of a device. */
    private static void name(JsonObject device, ControlRoomState state) {
        for (JsonElement user : Json.list(device, "defaultUsers")) {
            JsonObject one = user.getAsJsonObject();
            if (Json.isNull(one, "id")) {
                one.addProperty(
                        "id",
                        Long.toString(state.named(Json.string(one, "username")).id()));
            }
        }
    }

    private void complete(JsonObject device, JsonObject shown) {
        IdForm form = sets.state.settings().idForm;
        List<JsonObject> users = devices.users(device).stream()
                .map(user -> Json.object(
                        "id",
                        form.write(user.id()),
                        "username",
                        user.username(),
                        "domain",
                        Json.string(user.written(), "domain")))
                .collect(Collectors.toList());
        shown.add("defaultUsers", Json.array(users));
        devices.poolOf(Devices.id(device)).ifPresent(pool -> shown.add("poolName", pool.get("name")));
    }

    private Answer runAsUsers(Request request) {
        List<JsonObject> rows = sets.state.users().stream()
                .filter(user -> user.features().contains(UNATTENDED))
                .map(this::runAsUser)
                .collect(Collectors.toList());
        return Answer.json(
                200, new ListLanguage(RUN_AS_USERS, sets.state.settings()).answer(Bodies.object(request), rows));
    }

    private JsonObject runAsUser(User user) {
        JsonObject row = Json.object("id", user.id(), "username", user.username(), "device", "", "deviceId", NONE);
        devices.defaultOf(user).ifPresent(device -> {
            row.add("device", device.get("hostName"));
            row.addProperty("deviceId", Long.parseLong(Devices.id(device)));
        });
        return row;
    }

    private Answer setDefault(Request request) {
        JsonObject body = Bodies.object(request);
        User user = user(body);
        if (!user.features().contains(UNATTENDED)) {
            throw ControlRoomError.badRequest("User " + user.id() + " has no licence to run bots unattended");
        }
        JsonObject device = set.row(required(body, "deviceId"));
        devices.makeDefault(device, user);
        return Answer.json(200, Json.object("deviceId", Long.parseLong(Devices.id(device)), "userId", user.id()));
    }

    private Answer unsetDefault(Request request) {
        devices.unsetDefault(user(Bodies.object(request)));
        return Answer.of(200);
    }

    private User user(JsonObject body) {
        String id = required(body, "userId");
        return sets.state.user(Long.parseLong(id)).orElseThrow(() -> ControlRoomError.notFound("User " + id));
    }

    private static String required(JsonObject body, String name) {
        String id = Bodies.id(body, name);
        if (id.isEmpty()) {
            throw ControlRoomError.badRequest(name + " is required");
        }
        return id;
    }
}
