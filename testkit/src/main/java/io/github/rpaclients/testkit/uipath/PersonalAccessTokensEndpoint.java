package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** {@code /api/ReferenceToken}: personal access tokens of whoever signed in, of which an application has none. */
final class PersonalAccessTokensEndpoint {
    private static final String ALL = "/api/ReferenceToken";
    private static final Duration LONGEST = Duration.ofDays(360);

    private final Organization organization;
    private final Tokens tokens;
    private final IdentityErrors errors;
    private final IdentityChecks checks;

    PersonalAccessTokensEndpoint(Organization organization, Tokens tokens, IdentityErrors errors) {
        this.organization = organization;
        this.tokens = tokens;
        this.errors = errors;
        this.checks = new IdentityChecks(errors);
    }

    void register(Service service) {
        service.onAny("GET", ALL, request -> Answer.json(200, Json.array(tokens.personal(person(request)))))
                .onAny("GET", ALL + "/{id}", this::get)
                .onAny("POST", ALL, this::create)
                .onAny("PUT", ALL + "/{id}", this::renew)
                .onAny("DELETE", ALL + "/{id}", this::delete);
    }

    private Answer get(Request request) {
        String id = Guids.normal(request.variable("id"));
        return tokens.personal(person(request)).stream()
                .filter(token -> Json.string(token, "id").equals(id))
                .map(token -> Answer.json(200, token))
                .findFirst()
                .orElseThrow(errors::notFound);
    }

    /** The token itself, which no other answer tells. */
    private Answer create(Request request) {
        String person = person(request);
        JsonObject body = errors.body(request);
        String token =
                tokens.issuePersonal(person, checks.required(body, "description"), scopes(body), expiration(body));
        return Answer.json(201, new JsonPrimitive(token));
    }

    private Answer renew(Request request) {
        Instant expiration = expiration(errors.body(request));
        String id = Guids.normal(request.variable("id"));
        return tokens.renewPersonal(person(request), id, expiration)
                .map(token -> Answer.json(201, new JsonPrimitive(token)))
                .orElseThrow(errors::notFound);
    }

    private Answer delete(Request request) {
        if (!tokens.revokePersonal(person(request), Guids.normal(request.variable("id")))) {
            throw errors.notFound();
        }
        return Answer.of(204);
    }

    private String person(Request request) {
        return tokens.person(request).orElseThrow(() -> errors.forbidden("Only people have personal access tokens."));
    }

    private Instant expiration(JsonObject body) {
        String text = checks.required(body, "expiration");
        Instant now = organization.instant();
        try {
            Instant expiration = Instant.parse(text);
            if (expiration.isAfter(now) && !expiration.isAfter(now.plus(LONGEST))) {
                return expiration;
            }
        } catch (DateTimeException e) {
            // falls through to the refusal
        }
        throw errors.invalid("expiration", "The value '" + text + "' is not valid.");
    }

    /** At least one, and none that there is not. */
    private List<String> scopes(JsonObject body) {
        List<String> scopes = new ArrayList<>();
        for (JsonElement scope : Json.list(body, "scopes")) {
            if (!RegisteredApplication.everything().contains(scope.getAsString())) {
                throw errors.invalid("scopes", "The scope '" + scope.getAsString() + "' is not valid.");
            }
            scopes.add(scope.getAsString());
        }
        if (scopes.isEmpty()) {
            throw errors.invalid("scopes", "The scopes field is required.");
        }
        return scopes;
    }
}
