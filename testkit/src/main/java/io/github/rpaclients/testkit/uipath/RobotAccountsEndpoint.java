package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /api/RobotAccount}. */
final class RobotAccountsEndpoint {
    private final Organization organization;
    private final IdentityState state;
    private final IdentityErrors errors;
    private final IdentityChecks checks;

    RobotAccountsEndpoint(Organization organization, IdentityState state, IdentityErrors errors) {
        this.organization = organization;
        this.state = state;
        this.errors = errors;
        this.checks = new IdentityChecks(errors);
    }

    void register(Service service) {
        service.on("GET", "/api/RobotAccount/{partition}", "PM.RobotAccount.Read", this::list)
                .on("GET", "/api/RobotAccount/{partition}/{id}", "PM.RobotAccount.Read", this::get)
                .on("POST", "/api/RobotAccount", "PM.RobotAccount.Write", this::create)
                .on("PUT", "/api/RobotAccount/{id}", "PM.RobotAccount.Write", this::update)
                .on("DELETE", "/api/RobotAccount/{partition}/{id}", "PM.RobotAccount.Write", this::delete)
                .on("DELETE", "/api/RobotAccount/{partition}", "PM.RobotAccount.Write", this::deleteMany);
    }

    private Answer list(Request request) {
        checks.partition(request);
        List<JsonObject> rows = state.robotAccounts().stream().map(this::shown).collect(Collectors.toList());
        return new IdentityPage(errors)
                .of(
                        request,
                        rows,
                        List.of("name", "displayName"),
                        List.of("id", "name", "displayName", "creationTime", "lastLoginTime"));
    }

    private Answer get(Request request) {
        checks.partition(request);
        return Answer.json(200, shown(robotAccount(request)));
    }

    private Answer create(Request request) {
        JsonObject body = errors.body(request);
        checks.partition(body);
        String name = checks.required(body, "name");
        List<String> groups = checks.groups(body, "groupIDsToAdd", state);
        if (state.robotAccounts().stream().anyMatch(r -> Json.string(r, "name").equalsIgnoreCase(name))) {
            throw errors.conflict("A robot account named '" + name + "' exists.");
        }
        String id = organization.newId();
        String displayName = Json.string(body, "displayName");
        state.addRobotAccount(id, name, displayName.isEmpty() ? name : displayName);
        groups.forEach(group -> state.join(group, id));
        return Answer.json(201, shown(state.findRobotAccount(id).orElseThrow()));
    }

    /** The name of a robot account cannot be changed; a {@code name} in the body is ignored. */
    private Answer update(Request request) {
        JsonObject body = errors.body(request);
        checks.partition(body);
        JsonObject robotAccount = robotAccount(request);
        String id = Json.string(robotAccount, "id");
        List<String> added = checks.groups(body, "groupIDsToAdd", state);
        List<String> removed = checks.guids(body, "groupIDsToRemove");
        if (!Json.isNull(body, "displayName")) {
            robotAccount.add("displayName", body.get("displayName"));
        }
        added.forEach(group -> state.join(group, id));
        removed.forEach(group -> state.leave(group, id));
        return Answer.json(200, shown(robotAccount));
    }

    private Answer delete(Request request) {
        checks.partition(request);
        state.removeRobotAccount(Json.string(robotAccount(request), "id"));
        return Answer.of(204);
    }

    private Answer deleteMany(Request request) {
        checks.partition(request);
        checks.guids(errors.body(request), "robotAccountIDs").forEach(state::removeRobotAccount);
        return Answer.of(204);
    }

    private JsonObject robotAccount(Request request) {
        return state.findRobotAccount(request.variable("id")).orElseThrow(errors::notFound);
    }

    // groupIds here, groupIDs with a user: the vendor's spelling
    private JsonObject shown(JsonObject robotAccount) {
        JsonObject shown = robotAccount.deepCopy();
        shown.add("groupIds", Json.array(state.groupsOf(Json.string(robotAccount, "id"))));
        return shown;
    }
}
