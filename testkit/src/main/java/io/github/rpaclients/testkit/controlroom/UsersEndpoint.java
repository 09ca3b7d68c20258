package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final LetterOfThePage letter;

    UsersEndpoint(ControlRoomState state, Sessions sessions, Gate gate, UserShapes shapes) {
        this.state = state;
        this.sessions = sessions;
        this.gate = gate;
        this.shapes = shapes;
        this.rules = new WriteRules(state, gate);
        this.letter = new LetterOfThePage(state.settings());
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
        JsonObject body = Bodies.object(request);
        letter.checkCreate(body);
        UserWrite write = effective(UserWrite.read(body, shapes.roleIds(body)));
        rules.checkCreate(caller, write);
        JsonObject stamped = new JsonObject();
        User user = new User(state.nextUserId(), write.username(), stamped);
        user.replace(write);
        stamped.addProperty("createdBy", caller.id());
        stamped.addProperty("createdOn", state.now());
        stampUpdate(user, caller);
        if (state.settings().confirmationByMail) {
            user.awaitMail();
        }
        state.add(user);
        state.audit(caller, "CREATE_USER", user.username());
        auditLicenses(caller, user, Set.of());
        return Answer.json(state.settings().createStatus, shapes.single(user));
    }

    /** Replaces the user: what the request leaves out is cleared unless set, the roles are the complete set. */
    Answer update(Request request) {
        User caller = gate.caller(request, Permission.EDIT_USERS);
        User user = asked(request);
        JsonObject body = Bodies.object(request);
        letter.checkUpdate(body);
        Set<Long> roleIds = shapes.roleIds(body);
        UserWrite write = effective(
                state.settings().putKeepsOmitted ? Omissions.keep(user, body, roleIds) : UserWrite.read(body, roleIds));
        keepHidden(user, write);
        rules.checkUpdate(caller, user, write);
        Set<String> features = Set.copyOf(user.features());
        boolean wasDisabled = user.disabled();
        user.replace(write);
        user.nextVersion();
        stampUpdate(user, caller);
        if (user.disabled()) {
            sessions.endAll(user.id());
        }
        state.audit(caller, "UPDATE_USER", user.username());
        if (user.disabled() != wasDisabled) {
            state.audit(caller, wasDisabled ? "ENABLE_USER" : "DISABLE_USER", user.username());
        }
        auditLicenses(caller, user, features);
        return Answer.json(200, shapes.single(user));
    }

    private void auditLicenses(User caller, User user, Set<String> before) {
        List<String> after = user.features();
        if (!after.containsAll(before)) {
            state.audit(caller, "RELEASE_LICENSE", user.username());
        }
        if (!before.containsAll(after)) {
            state.audit(caller, "ALLOCATE_LICENSE", user.username());
        }
    }

    Answer deleteV2(Request request) {
        remove(request);
        return Answer.of(204);
    }

    /** Answers with the user as it was, {@code deleted} still false, or with nothing. */
    Answer deleteV1(Request request) {
        User user = remove(request);
        return state.settings().bodyOfDeletedUser ? Answer.json(200, shapes.single(user)) : Answer.of(200);
    }

    private User remove(Request request) {
        User caller = gate.caller(request, state.settings().deletePermission);
        User user = asked(request);
        state.remove(user);
        state.audit(caller, "DELETE_USER", user.username());
        sessions.endAll(user.id());
        return user;
    }

    private User asked(Request request) {
        long id = Ids.parse(request.variable("id"), "The user id");
        return state.user(id).orElseThrow(() -> ControlRoomError.notFound("User " + id));
    }

    /** Without the device licences of an administrator, where the Control Room drops them and says nothing. */
    private UserWrite effective(UserWrite write) {
        if (state.settings().administratorsGetNoSeat && write.roleIds().contains(DefaultCompany.ADMIN_ROLE)) {
            write.dropFeatures();
        }
        return write;
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
