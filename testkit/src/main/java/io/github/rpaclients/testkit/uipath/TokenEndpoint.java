package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Router;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code connect/token}: the client credentials grant. Here {@code error} is a string; elsewhere it is an object. */
final class TokenEndpoint {
    private static final String JWT = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    private final Organization organization;
    private final RegisteredApplication application;
    private final ExternalApplications applications;
    private final Tokens tokens;
    private final SignIns signIns;

    TokenEndpoint(
            Organization organization,
            RegisteredApplication application,
            ExternalApplications applications,
            Tokens tokens,
            SignIns signIns) {
        this.organization = organization;
        this.application = application;
        this.applications = applications;
        this.tokens = tokens;
        this.signIns = signIns;
    }

    void register(Router router, List<String> paths) {
        paths.forEach(path -> router.onRead("POST", path, this::token));
    }

    private Answer token(Request request) {
        if (!request.header("Content-Type").orElse("").startsWith("application/x-www-form-urlencoded")) {
            return error("invalid_request");
        }
        String client = request.field("client_id").orElse("");
        Optional<List<String>> scopes = scopes(client, request);
        if (scopes.isEmpty()) {
            return error(signIns.wrongClientIs401() ? 401 : 400, "invalid_client");
        }
        String grantType = request.field("grant_type").orElse("");
        if (grantType.isEmpty()) {
            return error("invalid_request");
        }
        if (!grantType.equals("client_credentials")) {
            return error("unsupported_grant_type");
        }
        List<String> allowed = scopes.get();
        List<String> asked = Arrays.stream(request.field("scope").orElse("").split(" ", -1))
                .filter(s -> !s.isEmpty())
                .distinct()
                .collect(Collectors.toList());
        if (!allowed.containsAll(asked) || asked.stream().anyMatch(s -> isAskedThreeTimes(s, asked))) {
            return error("invalid_scope");
        }
        List<String> granted = asked.isEmpty() ? allowed : asked;
        JsonObject body = Json.object(
                "access_token",
                signIns.withoutToken() ? null : tokens.issue(client, granted),
                "expires_in",
                tokens.lifetime().toSeconds(),
                "token_type",
                "Bearer",
                "scope",
                String.join(" ", granted));
        return Answer.json(200, body).header("Cache-Control", "no-store");
    }

    /** What the application may do; empty if it is not known, or does not prove that it is the one. */
    private Optional<List<String>> scopes(String client, Request request) {
        if (client.equals(RegisteredApplication.CLIENT_ID)) {
            return provesItself(request) ? Optional.of(application.scopes()) : Optional.empty();
        }
        synchronized (organization.lock()) {
            return applications
                    .find(client)
                    .filter(made -> provesItself(request, made))
                    .map(ExternalApplications::ownScopes);
        }
    }

    private boolean provesItself(Request request, JsonObject made) {
        if (request.field("client_assertion").isEmpty()) {
            return request.field("client_secret")
                    .filter(secret -> ExternalApplications.isProvenBy(made, secret, organization.instant()))
                    .isPresent();
        }
        return assertion(request)
                .filter(jwt -> ExternalApplications.trusts(made, jwt, organization.instant()))
                .isPresent();
    }

    /** What somebody else signed, if it comes as it has to. */
    private static Optional<String> assertion(Request request) {
        return request.field("client_assertion")
                .filter(jwt -> request.field("client_secret").isEmpty()
                        && request.field("client_assertion_type").equals(Optional.of(JWT)));
    }

    /** By its secret, or by what somebody else signed. */
    private boolean provesItself(Request request) {
        if (request.field("client_assertion").isEmpty()) {
            return request.field("client_secret").equals(Optional.of(RegisteredApplication.CLIENT_SECRET));
        }
        return assertion(request).filter(signIns::isFederated).isPresent();
    }

    private static boolean isAskedThreeTimes(String scope, List<String> asked) {
        return asked.contains(scope + ".Read") && asked.contains(scope + ".Write");
    }

    private static Answer error(String error) {
        return error(400, error);
    }

    private static Answer error(int status, String error) {
        return Answer.json(status, Json.object("error", error)).header("Cache-Control", "no-store");
    }
}
