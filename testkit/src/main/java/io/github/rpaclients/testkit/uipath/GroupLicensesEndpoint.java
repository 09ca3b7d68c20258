package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Groups' rules. A PUT replaces the rule; POST does not exist here and is 405. */
final class GroupLicensesEndpoint {
    private static final String PATH = "/api/account/{account}/user-license/group/{group}";
    private static final String PAGE = "/api/account/{account}/user-license/group/page";

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
        service.on("GET", PAGE, "PM.License.Read", this::page)
                .on("GET", PATH, "PM.License.Read", this::get)
                .on("PUT", PATH, "PM.License.Write", this::put);
    }

    private Answer page(Request request) {
        checks.account(request);
        List<JsonObject> rules = new ArrayList<>();
        state.ruledGroups().forEach(id -> state.rule(id).ifPresent(rule -> rules.add(row(id, rule))));
        return Answer.json(200, new LeasePage(errors).of(request, rules));
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
