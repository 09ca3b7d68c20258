package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;

/** {@code /api/ExternalClient/…/FederatedCredentials}, in the cloud. Nobody looks whether an issuer has keys. */
final class FederatedCredentialsEndpoint {
    private static final int MOST = 20;

    private final Organization organization;
    private final ExternalApplications applications;
    private final IdentityErrors errors;
    private final IdentityChecks checks;

    FederatedCredentialsEndpoint(Organization organization, IdentityState state, IdentityErrors errors) {
        this.organization = organization;
        this.applications = state.applications();
        this.errors = errors;
        this.checks = new IdentityChecks(errors);
    }

    void register(Service service) {
        String all = "/api/ExternalClient/{partition}/{application}/FederatedCredentials";
        service.on("GET", all, "PM.OAuthApp.Read", this::list)
                .on("GET", all + "/{id}", "PM.OAuthApp.Read", this::get)
                .on("POST", all, "PM.OAuthApp.Write", this::create)
                .on("PUT", all + "/{id}", "PM.OAuthApp.Write", this::replace)
                .on("DELETE", all + "/{id}", "PM.OAuthApp.Write", this::delete);
    }

    private Answer list(Request request) {
        return Answer.json(200, credentials(request));
    }

    private Answer get(Request request) {
        return Answer.json(200, credentials(request).get(index(request)));
    }

    private Answer create(Request request) {
        JsonArray credentials = credentials(request);
        JsonObject credential = credential(request, organization.newId());
        if (credentials.size() >= MOST) {
            throw errors.invalid("clientId", "There are " + MOST + " federated credentials already.");
        }
        credentials.add(credential);
        return Answer.json(201, credential);
    }

    /** As a whole: what the body does not have is gone. */
    private Answer replace(Request request) {
        JsonArray credentials = credentials(request);
        int index = index(request);
        String id = Json.string(credentials.get(index).getAsJsonObject(), "id");
        credentials.set(index, credential(request, id));
        return Answer.json(200, credentials.get(index));
    }

    private Answer delete(Request request) {
        credentials(request).remove(index(request));
        return Answer.of(204);
    }

    private JsonObject credential(Request request, String id) {
        JsonObject body = errors.body(request);
        String issuer = checks.required(body, "issuer");
        if (!issuer.startsWith("https://")) {
            throw errors.invalid("issuer", "The value '" + issuer + "' is not valid.");
        }
        return Json.object(
                "id",
                id,
                "clientId",
                Guids.normal(request.variable("application")),
                "name",
                checks.required(body, "name"),
                "description",
                body.get("description"),
                "issuer",
                issuer,
                "audience",
                checks.required(body, "audience"),
                "subject",
                checks.required(body, "subject"));
    }

    private JsonArray credentials(Request request) {
        checks.partition(request);
        JsonObject application =
                applications.find(request.variable("application")).orElseThrow(errors::notFound);
        return Json.list(application, ExternalApplications.FEDERATED);
    }

    private int index(Request request) {
        JsonArray credentials = credentials(request);
        for (int i = 0; i < credentials.size(); i++) {
            if (Json.string(credentials.get(i).getAsJsonObject(), "id").equals(Guids.normal(request.variable("id")))) {
                return i;
            }
        }
        throw errors.notFound();
    }
}
