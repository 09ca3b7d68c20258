package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** {@code /api/ExternalClient}: external applications and their secrets. */
final class ExternalApplicationsEndpoint {
    private static final List<String> TYPES = List.of("user", "application", "userAndApplication");

    private final Organization organization;
    private final ExternalApplications applications;
    private final IdentityErrors errors;
    private final IdentityChecks checks;

    ExternalApplicationsEndpoint(Organization organization, IdentityState state, IdentityErrors errors) {
        this.organization = organization;
        this.applications = state.applications();
        this.errors = errors;
        this.checks = new IdentityChecks(errors);
    }

    void register(Service service) {
        String all = "/api/ExternalClient/{partition}";
        service.on("GET", all, "PM.OAuthApp.Read", this::list)
                .on("GET", all + "/{id}", "PM.OAuthApp.Read", this::get)
                .on("POST", "/api/ExternalClient", "PM.OAuthApp.Write", this::create)
                .on("PUT", all + "/{id}", "PM.OAuthApp.Write", this::replace)
                .on("DELETE", all + "/{id}", "PM.OAuthApp.Write", this::delete)
                .on("POST", "/api/ExternalClient/GenerateSecret", "PM.OAuthAppSecret.Write", this::createSecret)
                .on("DELETE", all + "/secrets/{secret}", "PM.OAuthAppSecret.Write", this::deleteSecret);
    }

    private Answer list(Request request) {
        checks.partition(request);
        List<JsonObject> shown =
                applications.all().stream().map(ExternalApplications::shown).collect(Collectors.toList());
        return Answer.json(200, Json.array(shown));
    }

    private Answer get(Request request) {
        checks.partition(request);
        return Answer.json(200, ExternalApplications.shown(application(request.variable("id"))));
    }

    /** A confidential one gets its first secret, which no other answer tells. */
    private Answer create(Request request) {
        JsonObject body = errors.body(request);
        checks.partition(body);
        JsonObject application = Json.object(
                "id",
                organization.newId(),
                "name",
                checks.required(body, "name"),
                "isConfidential",
                Json.flag(body, "isConfidential"),
                "redirectUri",
                body.get("redirectUri"),
                "secrets",
                List.of(),
                ExternalApplications.SCOPES,
                scopes(body),
                ExternalApplications.FEDERATED,
                List.of());
        applications.put(application);
        JsonElement secret = Json.flag(body, "isConfidential")
                ? applications
                        .addSecret(application, Json.value(null), Json.value(null), organization.now())
                        .get("secret")
                : Json.value(null);
        JsonObject shown = ExternalApplications.shown(application);
        shown.add("secret", secret);
        return Answer.json(201, shown);
    }

    private Answer replace(Request request) {
        checks.partition(request);
        JsonObject application = application(request.variable("id"));
        JsonObject body = errors.body(request);
        String name = checks.required(body, "name");
        JsonArray scopes = scopes(body);
        application.addProperty("name", name);
        application.add("redirectUri", Json.value(body.get("redirectUri")));
        application.add(ExternalApplications.SCOPES, scopes);
        return Answer.json(200, ExternalApplications.shown(application));
    }

    private Answer delete(Request request) {
        checks.partition(request);
        applications.remove(Json.string(application(request.variable("id")), "id"));
        return Answer.of(204);
    }

    private Answer createSecret(Request request) {
        JsonObject body = errors.body(request);
        checks.partition(body);
        JsonObject application = application(Json.string(body, "clientId"));
        if (!Json.flag(application, "isConfidential")) {
            throw errors.invalid("clientId", "The client is not confidential.");
        }
        if (!Json.isNull(body, "expiryTime") && isOver(Json.string(body, "expiryTime"))) {
            throw errors.invalid("expiryTime", "The value '" + Json.string(body, "expiryTime") + "' is not valid.");
        }
        return Answer.json(
                200,
                applications.addSecret(
                        application,
                        Json.value(body.get("description")),
                        Json.value(body.get("expiryTime")),
                        organization.now()));
    }

    private boolean isOver(String time) {
        try {
            return !organization.instant().isBefore(Instant.parse(time));
        } catch (DateTimeException e) {
            return true;
        }
    }

    private Answer deleteSecret(Request request) {
        checks.partition(request);
        if (!applications.removeSecret(request.variable("secret"))) {
            throw errors.notFound();
        }
        return Answer.of(204);
    }

    private JsonObject application(String id) {
        return applications.find(id).orElseThrow(errors::notFound);
    }

    /** At least one, and none that there is not. */
    private JsonArray scopes(JsonObject body) {
        JsonArray scopes = Json.list(body, "scopes");
        for (JsonElement element : scopes) {
            JsonObject scope = element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
            String name = Json.string(scope, "name");
            if (!RegisteredApplication.everything().contains(name) || !TYPES.contains(Json.string(scope, "type"))) {
                throw errors.invalid("scopes", "The scope '" + name + "' is not valid.");
            }
        }
        if (scopes.isEmpty()) {
            throw errors.invalid("scopes", "The scopes field is required.");
        }
        return scopes;
    }
}
