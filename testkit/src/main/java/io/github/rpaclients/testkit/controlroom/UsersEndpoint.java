package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** List, get, create, update, delete; what one dialect writes differently is in {@link UserShapes}. */
final class UsersEndpoint {
    private static final Map<String, FieldKind> FIELDS = Map.ofEntries(
            Map.entry("id", FieldKind.NUMBER),
            Map.entry("principalId", FieldKind.NUMBER),
            Map.entry("version", FieldKind.NUMBER),
            Map.entry("createdBy", FieldKind.NUMBER),
            Map.entry("updatedBy", FieldKind.NUMBER),
            Map.entry("username", FieldKind.TEXT),
            Map.entry("email", FieldKind.TEXT),
            Map.entry("domain", FieldKind.TEXT),
            Map.entry("firstName", FieldKind.TEXT),
            Map.entry("lastName", FieldKind.TEXT),
            Map.entry("description", FieldKind.TEXT),
            Map.entry("disabled", FieldKind.FLAG),
            Map.entry("enableAutoLogin", FieldKind.FLAG),
            Map.entry("createdOn", FieldKind.INSTANT),
            Map.entry("updatedOn", FieldKind.INSTANT));

    private final ControlRoomState state;
    private final Sessions sessions;
    private final Gate gate;
    private final UserShapes shapes;
    private final WriteRules rules;

    UsersEndpoint(ControlRoomState state, Sessions sessions, Gate gate, UserShapes shapes) {
        this.state = state;
        this.sessions = sessions;
        this.gate = gate;
        this.shapes = shapes;
        this.rules = new WriteRules(state, gate);
    }

    Answer list(Request request) {
        gate.caller(request, Permission.VIEW_USERS);
        List<JsonObject> rows = state.users().stream().map(shapes::item).collect(Collectors.toList());
        return Answer.json(200, new ListLanguage(FIELDS, state.settings()).answer(Bodies.object(request), rows));
    }

    Answer get(Request request) {
        gate.caller(request, Permission.VIEW_USERS);
        return Answer.json(200, shapes.single(asked(request)));
    }

    Answer create(Request request) {
        User caller = gate.caller(request, Permission.CREATE_USERS);
        UserWrite write = read(request);
        rules.checkCreate(caller, write);
        JsonObject stamped = new JsonObject();
        User user = new User(state.nextUserId(), write.username(), stamped);
        user.replace(write);
        stamped.addProperty("createdBy", caller.id());
        stamped.addProperty("createdOn", state.now());
        stampUpdate(user, caller);
        state.add(user);
        return Answer.json(201, shapes.single(user));
    }

    /** Replaces the user: what the request leaves out is cleared, the roles are the complete set. */
    Answer update(Request request) {
        User caller = gate.caller(request, Permission.EDIT_USERS);
        User user = asked(request);
        UserWrite write = read(request);
        rules.checkUpdate(caller, user, write);
        keepHidden(user, write);
        user.replace(write);
        user.nextVersion();
        stampUpdate(user, caller);
        if (user.disabled()) {
            sessions.endAll(user.id());
        }
        return Answer.json(200, shapes.single(user));
    }

    Answer deleteV2(Request request) {
        remove(request);
        return Answer.of(204);
    }

    /** Answers with the user as it was, {@code deleted} still false. */
    Answer deleteV1(Request request) {
        return Answer.json(200, shapes.single(remove(request)));
    }

    private User remove(Request request) {
        gate.caller(request, Permission.DELETE_USERS);
        User user = asked(request);
        state.remove(user);
        sessions.endAll(user.id());
        return user;
    }

    private User asked(Request request) {
        long id = Ids.parse(request.variable("id"), "The user id");
        return state.user(id).orElseThrow(() -> ControlRoomError.notFound("User " + id));
    }

    private UserWrite read(Request request) {
        JsonObject body = Bodies.object(request);
        return UserWrite.read(body, shapes.roleIds(body));
    }

    private void keepHidden(User user, UserWrite write) {
        for (String name : shapes.hidden()) {
            if (!write.members().has(name) && user.written().has(name)) {
                write.members().add(name, user.written().get(name));
            }
        }
    }

    private void stampUpdate(User user, User caller) {
        user.stamped().addProperty("updatedBy", caller.id());
        user.stamped().addProperty("updatedOn", state.now());
    }
}
