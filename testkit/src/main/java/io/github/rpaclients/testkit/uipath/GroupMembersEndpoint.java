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
    private final LeaseErrors errors;
    private final LeaseChecks checks;

    GroupMembersEndpoint(LeaseState state, LeaseErrors errors) {
        this.state = state;
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

    private JsonObject row(String group, String id) {
        List<String> codes = state.groupLeases(id).stream()
                .filter(lease -> lease.groupId.equals(Guids.normal(group)))
                .map(lease -> lease.code)
                .collect(Collectors.toList());
        JsonObject row = state.holder(id, "email", "name", "surname", "displayName");
        row.add("userBundleLicenses", Json.array(codes));
        row.addProperty("orphan", !state.isKnown(id));
        return row;
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
