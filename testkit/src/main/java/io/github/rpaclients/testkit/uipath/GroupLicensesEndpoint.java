package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Groups' rules. A PUT replaces the rule; POST does not exist here and is 405. */
final class GroupLicensesEndpoint {
    private static final String ALL = "/api/account/{account}/user-license/group";
    private static final String PATH = ALL + "/{group}";

    private final LeaseState state;
    private final IdentityState identity;
    private final LeaseErrors errors;
    private final LeaseChecks checks;

    GroupLicensesEndpoint(LeaseState state, IdentityState identity, LeaseErrors errors) {
        this.state = state;
        this.identity = identity;
        this.errors = errors;
        this.checks = new LeaseChecks(errors);
    }

    void register(Service service) {
        // before the route with a variable, which "page" fits as well
        service.on("GET", ALL + "/page", "PM.License.Read", this::page)
                .on("POST", ALL, "PM.License.Read", this::some)
                .on("GET", PATH, "PM.License.Read", this::get)
                .on("PUT", PATH, "PM.License.Write", this::put)
                .on("DELETE", PATH, "PM.License.Write", this::delete)
                .on("GET", "/api/account/{account}/user-license/ublCodes/group", "PM.License.Read", this::codes);
    }

    private Answer page(Request request) {
        checks.account(request);
        state.look();
        List<JsonObject> rules = new ArrayList<>();
        state.ruledGroups().forEach(id -> state.rule(id).ifPresent(rule -> rules.add(row(id, rule))));
        return Answer.json(200, new LeasePage(errors).of(request, rules));
    }

    /** Those that have a rule of the ones that are asked for. */
    private Answer some(Request request) {
        checks.account(request);
        JsonArray rules = new JsonArray();
        for (String id : checks.ids(errors.body(request), "groupIds")) {
            state.rule(id).ifPresent(rule -> rules.add(row(id, rule)));
        }
        return Answer.json(200, rules);
    }

    /** Whoever has a seat through the rule loses it. */
    private Answer delete(Request request) {
        checks.account(request);
        state.removeRule(request.variable("group"));
        return Answer.of(200);
    }

    /** Codes that some rule names. */
    private Answer codes(Request request) {
        checks.account(request);
        Set<String> codes = new TreeSet<>();
        state.ruledGroups().forEach(id -> state.rule(id).ifPresent(rule -> codes.addAll(rule.codes)));
        return Answer.json(200, Json.array(codes));
    }

    // a group the directory forgot keeps its rule, as an orphan
    private JsonObject row(String id, Allocation rule) {
        Optional<JsonObject> group = identity.findGroup(id);
        JsonObject taken = new JsonObject();
        rule.codes.forEach(code -> taken.addProperty(code, state.seatsTakenThrough(id, code)));
        return Json.object(
                "id",
                id,
                "name",
                group.map(g -> Json.string(g, "name")).orElse(null),
                "userBundleLicenses",
                rule.codes,
                "userBundleLeases",
                taken,
                "useExternalLicense",
                rule.external,
                "orphan",
                group.isEmpty());
    }

    private Answer get(Request request) {
        checks.account(request);
        state.look();
        String id = group(request);
        return Answer.json(
                200,
                Json.object(
                        "availableUserBundles", state.inventory(),
                        "allocatedUserBundles",
                                state.rule(id)
                                        .map(r -> new ArrayList<>(r.codes))
                                        .orElseGet(ArrayList::new),
                        "useExternalLicense",
                                state.rule(id).map(r -> r.external).orElse(false)));
    }

    private Answer put(Request request) {
        checks.account(request);
        JsonObject body = errors.body(request);
        Allocation rule = checks.allocation(body, "userBundleLicenses");
        if (!state.hasLicense()) {
            throw errors.notFound("No account license is allocated for organization " + Organization.ID);
        }
        String id = group(request);
        String missing = state.setRule(id, rule);
        if (!missing.isEmpty()) {
            throw errors.conflict("The license quantities are exceeded for " + missing);
        }
        return Answer.json(
                200,
                Json.object(
                        "groupId", id,
                        "organizationId", Organization.ID,
                        "useExternalLicense", rule.external,
                        "userBundleCodes", rule.codes));
    }

    private String group(Request request) {
        String id = Guids.normal(request.variable("group"));
        if (identity.findGroup(id).isEmpty()) {
            throw errors.notFound("Cannot resolve groups=[" + id + "] in CIS");
        }
        return id;
    }
}
