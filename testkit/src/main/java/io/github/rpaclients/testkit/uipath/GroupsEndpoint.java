package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;

/** {@code /api/Group}. The list is not paged. */
final class GroupsEndpoint {
    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    private final Organization organization;
    private final IdentityState state;
    private final IdentityErrors errors;
    private final IdentityChecks checks;

    GroupsEndpoint(Organization organization, IdentityState state, IdentityErrors errors) {
        this.organization = organization;
        this.state = state;
        this.errors = errors;
        this.checks = new IdentityChecks(errors);
    }

    void register(Service service) {
        service.on("GET", "/api/Group/{partition}", "PM.Group.Read", this::list)
                .on("GET", "/api/Group/{partition}/{id}", "PM.Group.Read", this::get)
                .on("POST", "/api/Group", "PM.Group.Write", this::create)
                .on("PUT", "/api/Group/{id}", "PM.Group.Write", this::update)
                .on("DELETE", "/api/Group/{partition}/{id}", "PM.Group.Write", this::delete)
                .on("DELETE", "/api/Group/{partition}", "PM.Group.Write", this::deleteMany);
    }

    private Answer list(Request request) {
        checks.partition(request);
        JsonArray groups = new JsonArray();
        state.groups().forEach(group -> groups.add(shown(group)));
        return Answer.json(200, groups);
    }

    private Answer get(Request request) {
        checks.partition(request);
        return Answer.json(200, shown(group(request.variable("id"))));
    }

    /** The caller may choose the id. */
    private Answer create(Request request) {
        JsonObject body = errors.body(request);
        checks.partition(body);
        String name = checks.required(body, "name");
        List<String> members = members(body, "directoryUserMemberIDs");
        String asked = Json.string(body, "id");
        if (!asked.isEmpty() && !Guids.isGuid(asked)) {
            throw errors.invalid("id", "The value '" + asked + "' is not valid.");
        }
        String id = asked.isEmpty() || asked.equals(NO_ID) ? organization.newId() : Guids.normal(asked);
        checkFree(id, name);
        state.addGroup(id, name, members.toArray(new String[0]));
        return Answer.json(201, shown(group(id)));
    }

    private Answer update(Request request) {
        JsonObject body = errors.body(request);
        checks.partition(body);
        JsonObject group = group(request.variable("id"));
        String id = Json.string(group, "id");
        List<String> added = members(body, "directoryUserIDsToAdd");
        List<String> removed = checks.guids(body, "directoryUserIDsToRemove");
        if (!Json.isNull(body, "name")) {
            String name = checks.required(body, "name");
            if (!name.equals(Json.string(group, "name"))) {
                checkFree("", name);
            }
            group.addProperty("name", name);
            group.addProperty("displayName", name);
        }
        group.addProperty("lastModificationTime", organization.now());
        added.forEach(member -> state.join(id, member));
        removed.forEach(member -> state.leave(id, member));
        return Answer.json(200, shown(group));
    }

    private Answer delete(Request request) {
        checks.partition(request);
        remove(List.of(request.variable("id")));
        return Answer.of(204);
    }

    private Answer deleteMany(Request request) {
        checks.partition(request);
        remove(checks.guids(errors.body(request), "groupIDs"));
        return Answer.of(204);
    }

    private void remove(List<String> ids) {
        if (ids.stream().anyMatch(id -> Json.string(group(id), "type").equals("builtIn"))) {
            throw errors.invalid("groupId", "A built-in group cannot be deleted.");
        }
        ids.forEach(state::removeGroup);
    }

    private JsonObject group(String id) {
        return state.findGroup(id).orElseThrow(errors::notFound);
    }

    private void checkFree(String id, String name) {
        for (JsonObject group : state.groups()) {
            if (Json.string(group, "id").equals(id)
                    || Json.string(group, "name").equalsIgnoreCase(name)) {
                throw errors.conflict("The group exists.");
            }
        }
    }

    private List<String> members(JsonObject body, String name) {
        List<String> ids = checks.guids(body, name);
        for (String id : ids) {
            if (!state.knows(id)) {
                throw errors.invalid(name, "There is no user '" + id + "'.");
            }
        }
        return ids;
    }

    private JsonObject shown(JsonObject group) {
        JsonObject shown = group.deepCopy();
        if (state.integerEnums()) {
            shown.add("type", new JsonPrimitive(Json.string(group, "type").equals("builtIn") ? 0 : 1));
        }
        JsonArray members = new JsonArray();
        for (String id : state.membersOf(Json.string(group, "id"))) {
            state.findUser(id).ifPresent(user -> members.add(DirectoryEntities.user(user)));
            state.findRobotAccount(id).ifPresent(robot -> members.add(DirectoryEntities.robot(robot)));
        }
        if (state.untypedMembers()) {
            members.forEach(member -> member.getAsJsonObject().remove("objectType"));
        }
        shown.add("members", members);
        return shown;
    }
}
