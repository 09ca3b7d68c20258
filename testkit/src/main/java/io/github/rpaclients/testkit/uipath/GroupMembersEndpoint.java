package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.List;
import java.util.stream.Collectors;

/** Who holds seats through the rules of groups. Released ones can be taken again with the next sign-in. */
final class GroupMembersEndpoint {
    private static final String PATH = "/api/account/{account}/user-license/group/{group}/user";

    private final LeaseState state;
    private final IdentityState identity;
    private final LeaseErrors errors;
    private final LeaseChecks checks;

    GroupMembersEndpoint(LeaseState state, IdentityState identity, LeaseErrors errors) {
        this.state = state;
        this.identity = identity;
        this.errors = errors;
        this.checks = new LeaseChecks(errors);
    }

    void register(Service service) {
        service.on("GET", PATH, "PM.License.Read", this::page)
                .on("DELETE", PATH, "PM.License.Write", this::releaseSome)
                .on("DELETE", PATH + "/{user}", "PM.License.Write", this::release);
    }

    private Answer page(Request request) {
        checks.account(request);
        String group = request.variable("group");
        return Answer.json(
                200,
                new LeasePage(errors)
                        .of(
                                request,
                                state.membersWithSeats(group).stream()
                                        .map(id -> row(group, id))
                                        .collect(Collectors.toList())));
    }

    // a user the directory forgot keeps his seat, as an orphan
    private JsonObject row(String group, String id) {
        JsonObject user = identity.findUser(id).orElseGet(JsonObject::new);
        List<String> codes = state.groupLeases(id).stream()
                .filter(lease -> lease.groupId.equals(Guids.normal(group)))
                .map(lease -> lease.code)
                .collect(Collectors.toList());
        return Json.object(
                "id",
                id,
                "email",
                Json.string(user, "email"),
                "name",
                Json.string(user, "name"),
                "surname",
                Json.string(user, "surname"),
                "displayName",
                Json.string(user, "displayName"),
                "lastInUse",
                state.lastInUse(id).orElse(null),
                "userBundleLicenses",
                codes,
                "orphan",
                identity.findUser(id).isEmpty());
    }

    private Answer releaseSome(Request request) {
        checks.account(request);
        checks.userIds(errors.body(request)).forEach(id -> state.release(request.variable("group"), id));
        return Answer.of(200);
    }

    private Answer release(Request request) {
        checks.account(request);
        state.release(request.variable("group"), request.variable("user"));
        return Answer.of(200);
    }
}
