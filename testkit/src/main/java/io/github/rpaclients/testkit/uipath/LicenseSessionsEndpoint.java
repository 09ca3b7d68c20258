package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sessions of whoever signed in. An application belongs to no organization as a member does, and has none. */
final class LicenseSessionsEndpoint {
    private static final String PATH = "/api/account/{account}/user-license";
    private static final String NO_SESSION = "00000000-0000-0000-0000-000000000000";
    private static final String NO_TIME = "0001-01-01T00:00:00Z";

    private final Organization organization;
    private final LeaseState state;
    private final Tokens tokens;
    private final LeaseErrors errors;
    private final LeaseChecks checks;

    LicenseSessionsEndpoint(Organization organization, LeaseState state, Tokens tokens, LeaseErrors errors) {
        this.organization = organization;
        this.state = state;
        this.tokens = tokens;
        this.errors = errors;
        this.checks = new LeaseChecks(errors);
    }

    void register(Service service) {
        service.on("POST", PATH + "/session", "PM.License.Write", this::start)
                .on("DELETE", PATH + "/session", "PM.License.Write", this::end)
                .on("DELETE", PATH + "/{user}/session", "PM.License.Write", this::endOfSomebodyElse);
    }

    private Answer start(Request request) {
        checks.account(request);
        String person = person(request);
        String sessionId = required(request, "sessionId");
        String clientType = required(request, "clientType");
        List<String> units = units(errors.body(request));
        JsonObject session = state.startSession(person, sessionId, clientType);
        boolean external = state.allocation(person).map(a -> a.external).orElse(false);
        return Answer.json(
                200,
                Json.object(
                        "userId",
                        person,
                        "accountId",
                        Organization.ID,
                        "externalLicense",
                        external,
                        "license_token",
                        external ? null : token(person, units),
                        "userSession",
                        Json.object(
                                "globalId", session.get("globalId"),
                                "started", session.get("started"),
                                "lastUpdated", session.get("lastUpdated"))));
    }

    /** One that there is not ends as well. */
    private Answer end(Request request) {
        checks.account(request);
        String person = person(request);
        String sessionId = required(request, "sessionId");
        JsonObject session = state.endSession(person, sessionId)
                .orElseGet(() -> Json.object(
                        "globalId", NO_SESSION,
                        "sessionId", sessionId,
                        "userId", person,
                        "clientType", null,
                        "started", NO_TIME,
                        "lastUpdated", NO_TIME));
        session.addProperty("organizationId", Organization.ID);
        session.add("userBundleLeases", new JsonArray());
        return Answer.json(200, session);
    }

    /** The vendor keeps this one for its own services. */
    private Answer endOfSomebodyElse(Request request) {
        throw errors.forbidden("Requires S2S authentication");
    }

    private String person(Request request) {
        return tokens.person(request)
                .filter(state::isKnown)
                .orElseThrow(() -> errors.forbidden("The token is not that of a member of the organization"));
    }

    private String required(Request request, String name) {
        return request.parameter(name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> errors.badRequest(name + " is required"));
    }

    private List<String> units(JsonObject body) {
        List<String> units = new ArrayList<>();
        for (JsonElement unit : Json.list(body, "licenseUnits")) {
            if (!unit.isJsonPrimitive()) {
                throw errors.badRequest("licenseUnits takes strings");
            }
            units.add(unit.getAsString());
        }
        return units;
    }

    /** Whoever has any bundle is given all units that he asks for: which bundle has which is in no file. */
    private String token(String person, List<String> units) {
        List<String> bundles = state.allBundlesOf(person);
        return tokens.licence(Json.object(
                "sub",
                person,
                "prt_id",
                Organization.ID,
                "nbf",
                organization.instant().getEpochSecond(),
                "exp",
                organization.instant().plus(tokens.lifetime()).getEpochSecond(),
                "plan",
                "ENTERPRISE",
                "lu",
                oneOrMany(bundles.isEmpty() ? List.of() : units),
                "ubl",
                oneOrMany(bundles)));
    }

    private static Object oneOrMany(Collection<String> words) {
        return words.size() == 1 ? words.iterator().next() : words;
    }
}
