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

    private final RegisteredApplication application;
    private final Tokens tokens;
    private final SignIns signIns;

    TokenEndpoint(RegisteredApplication application, Tokens tokens, SignIns signIns) {
        this.application = application;
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
        if (!request.field("client_id").equals(Optional.of(RegisteredApplication.CLIENT_ID))
                || !provesItself(request)) {
            return error(signIns.wrongClientIs401() ? 401 : 400, "invalid_client");
        }
        String grantType = request.field("grant_type").orElse("");
        if (grantType.isEmpty()) {
            return error("invalid_request");
        }
        if (!grantType.equals("client_credentials")) {
            return error("unsupported_grant_type");
        }
        List<String> allowed = application.scopes();
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
                signIns.withoutToken() ? null : tokens.issue(RegisteredApplication.CLIENT_ID, granted),
                "expires_in",
                tokens.lifetime().toSeconds(),
                "token_type",
                "Bearer",
                "scope",
                String.join(" ", granted));
        return Answer.json(200, body).header("Cache-Control", "no-store");
    }

    /** By its secret, or by what somebody else signed. */
    private boolean provesItself(Request request) {
        Optional<String> assertion = request.field("client_assertion");
        if (assertion.isEmpty()) {
            return request.field("client_secret").equals(Optional.of(RegisteredApplication.CLIENT_SECRET));
        }
        return request.field("client_secret").isEmpty()
                && request.field("client_assertion_type").equals(Optional.of(JWT))
                && signIns.isFederated(assertion.get());
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
