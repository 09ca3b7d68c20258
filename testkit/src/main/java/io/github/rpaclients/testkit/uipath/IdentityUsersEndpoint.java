package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /api/User}; what is written there is checked and kept by {@link IdentityUserWrites}. */
final class IdentityUsersEndpoint {
    static final List<String> TYPES =
            List.of("user", "robot", "directoryUser", "directoryGroup", "robotAccount", "application");

    private final IdentityState state;
    private final IdentityErrors errors;
    private final IdentityUserWrites writes;

    IdentityUsersEndpoint(Organization organization, IdentityState state, SignIns signIns, IdentityErrors errors) {
        this.state = state;
        this.errors = errors;
        this.writes = new IdentityUserWrites(organization, state, signIns, errors, this::shown);
    }

    void register(Service service) {
        service.on("GET", "/api/User/users/{partition}", "PM.User.Read", this::list)
                .on("GET", "/api/User/{id}", "PM.User.Read", this::get);
        writes.register(service);
    }

    private Answer list(Request request) {
        new IdentityChecks(errors).partition(request);
        List<JsonObject> rows = state.users().stream().map(this::shown).collect(Collectors.toList());
        return new IdentityPage(errors)
                .of(
                        request,
                        rows,
                        List.of("userName", "email", "name", "surname", "displayName"),
                        List.of("id", "userName", "email", "name", "surname", "displayName", "creationTime"));
    }

    private Answer get(Request request) {
        return Answer.json(200, shown(state.findUser(request.variable("id")).orElseThrow(errors::notFound)));
    }

    private JsonObject shown(JsonObject user) {
        JsonObject shown = user.deepCopy();
        // of the directory alone
        shown.remove("extensionUserAttributes");
        shown.add("groupIDs", Json.array(state.groupsOf(Json.string(user, "id"))));
        if (state.integerEnums()) {
            shown.add("type", new JsonPrimitive(TYPES.indexOf(Json.string(user, "type"))));
        }
        return shown;
    }
}
