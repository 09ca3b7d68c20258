package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Devices as far as others ask about them: whose default they are, and in which pool. Guarded by the state's lock. */
final class Devices {
    private static final Set<String> READY = Set.of("CONNECTED", "CONNECTED_HAS_UPDATE");

    private final ControlRoomState state;

    Devices(ControlRoomState state) {
        this.state = state;
    }

    /** Whether bots can run there. */
    static boolean isReady(JsonObject device) {
        return READY.contains(Json.string(device, "status"));
    }

    static String id(JsonObject row) {
        return Json.string(row, "id");
    }

    List<JsonObject> all() {
        return state.rows(DevicesEndpoint.TYPE).all();
    }

    Optional<JsonObject> find(String id) {
        return state.rows(DevicesEndpoint.TYPE).find(id);
    }

    JsonObject required(String id) {
        return find(id).orElseThrow(() -> ControlRoomError.notFound("Device " + id));
    }

    Optional<JsonObject> defaultOf(User user) {
        return all().stream()
                .filter(device -> userIds(device).contains(user.id()))
                .findFirst();
    }

    void makeDefault(JsonObject device, User user) {
        unsetDefault(user);
        Json.list(device, "defaultUsers").add(Json.object("id", Long.toString(user.id())));
    }

    void unsetDefault(User user) {
        for (JsonObject device : all()) {
            List<JsonElement> others = new ArrayList<>();
            for (JsonElement one : Json.list(device, "defaultUsers")) {
                if (!Json.string(one.getAsJsonObject(), "id").equals(Long.toString(user.id()))) {
                    others.add(one);
                }
            }
            device.add("defaultUsers", Json.array(others));
        }
    }

    /** The users whose default device this is. */
    List<User> users(JsonObject device) {
        return userIds(device).stream()
                .map(state::user)
                .flatMap(Optional::stream)
                .collect(Collectors.toList());
    }

    Optional<JsonObject> poolOf(String deviceId) {
        return state.rows(DevicePoolsEndpoint.TYPE).all().stream()
                .filter(pool -> Bodies.ids(pool, "deviceIds").contains(deviceId))
                .findFirst();
    }

    private static List<Long> userIds(JsonObject device) {
        List<Long> ids = new ArrayList<>();
        for (JsonElement user : Json.list(device, "defaultUsers")) {
            if (user.isJsonObject() && !Json.isNull(user.getAsJsonObject(), "id")) {
                ids.add(user.getAsJsonObject().get("id").getAsLong());
            }
        }
        return ids;
    }
}
