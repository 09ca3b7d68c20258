package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.LinkedHashMap;
import java.util.Map;

/** Rules of groups with quotas, on the cloud. A PUT replaces the rule and all of its quotas. */
final class GroupQuotasEndpoint {
    private static final String PATH = "/api/account/{account}/user-license/group/{group}/with-quota";

    private final LeaseState state;
    private final IdentityState identity;
    private final LeaseErrors errors;
    private final LeaseChecks checks;

    GroupQuotasEndpoint(LeaseState state, IdentityState identity, LeaseErrors errors) {
        this.state = state;
        this.identity = identity;
        this.errors = errors;
        this.checks = new LeaseChecks(errors);
    }

    void register(Service service) {
        service.on("GET", PATH, "PM.License.Read", this::get).on("PUT", PATH, "PM.License.Write", this::put);
    }

    private Answer get(Request request) {
        checks.account(request);
        state.look();
        return Answer.json(200, shown(group(request)));
    }

    private Answer put(Request request) {
        checks.account(request);
        JsonObject body = errors.body(request);
        Allocation rule = checks.allocation(body, "userBundleLicenses");
        String group = group(request);
        Map<String, Integer> quotas = quotas(body, group, rule);
        String missing = state.setRule(group, rule);
        if (!missing.isEmpty()) {
            throw errors.conflict("The license quantities are exceeded for " + missing);
        }
        state.quotas().replace(group, quotas);
        return Answer.json(200, shown(group));
    }

    private Map<String, Integer> quotas(JsonObject body, String group, Allocation rule) {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        for (JsonElement element : Json.list(body, "quotas")) {
            JsonObject quota = element.getAsJsonObject();
            String code = Json.string(quota, "userBundleCode");
            String limit = Json.string(quota, "limit");
            if (!rule.codes.contains(code) || !limit.matches("[1-9]\\d{0,8}")) {
                throw errors.badRequest("A quota is at least 1, and for a bundle of the rule: " + code);
            }
            if (Integer.parseInt(limit) < state.seatsTakenThrough(group, code)) {
                throw errors.badRequest("More seats of " + code + " are in use");
            }
            quotas.put(code, Integer.parseInt(limit));
        }
        return quotas;
    }

    private JsonObject shown(String group) {
        JsonArray quotas = new JsonArray();
        state.quotas()
                .of(group)
                .forEach((code, limit) -> quotas.add(Json.object(
                        "userBundleCode", code, "limit", limit, "currentUsage", state.seatsTakenThrough(group, code))));
        return Json.object(
                "groupRule",
                Json.object(
                        "groupId",
                        group,
                        "organizationId",
                        Organization.ID,
                        "userBundleCodes",
                        state.rule(group).map(r -> Json.array(r.codes)).orElseGet(JsonArray::new),
                        "useExternalLicense",
                        state.rule(group).map(r -> r.external).orElse(false)),
                "quotas",
                quotas);
    }

    private String group(Request request) {
        String id = Guids.normal(request.variable("group"));
        if (!state.hasLicense()) {
            throw errors.notFound("No account license is allocated for organization " + Organization.ID);
        }
        if (identity.findGroup(id).isEmpty()) {
            throw errors.notFound("Cannot resolve groups=[" + id + "] in CIS");
        }
        return id;
    }
}
