package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;

/** {@code /v2/credentialvault/loginsetting}: how users sign in to the devices of their bots; no call reads it. */
final class DeviceLoginsEndpoint {
    /** Under the id of the user. */
    static final RoomType TYPE =
            new RoomType("deviceLogins", "Device login", 1, "{'id':null,'loginUsername':'','loginPassword':''}");

    private final RoomSets sets;

    private DeviceLoginsEndpoint(RoomSets sets) {
        this.sets = sets;
    }

    static void register(RoomSets sets) {
        sets.of(TYPE)
                .errors(ErrorForm.CORRECTIVE_ACTION)
                .on("PUT", Vault.PATH + "/loginsetting", new DeviceLoginsEndpoint(sets)::put);
    }

    /** One's own, and an administrator anybody's. */
    private Answer put(Request request) {
        User caller = sets.gate.caller(request);
        JsonObject said = Bodies.object(request);
        User user = user(said);
        Vault.need(
                user.id() == caller.id() || caller.roleIds().contains(DefaultCompany.ADMIN_ROLE),
                "Only administrators set the device login of others");
        JsonObject login = Json.object(
                "id",
                Long.toString(user.id()),
                "loginUsername",
                Bodies.required(said, "loginUsername"),
                "loginPassword",
                Bodies.required(said, "loginPassword"));
        sets.state.rows(TYPE).put(login);
        return Answer.of(200);
    }

    /** By name or by id, and not by both. */
    private User user(JsonObject said) {
        String username = Bodies.text(said, "username");
        String id = Bodies.id(said, "userid");
        if (username.isEmpty() == id.isEmpty()) {
            throw ControlRoomError.badRequest("username or userid is required, and not both");
        }
        return (id.isEmpty() ? sets.state.user(username) : sets.state.user(Long.parseLong(id)))
                .orElseThrow(() -> ControlRoomError.badRequest("There is no such user"));
    }
}
