package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Router;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/account/authenticate}: user name and password of a tenant for a token. A refusal is status 200 with {@code
 * success} false; no answer says how long a token lives.
 */
final class AuthenticateEndpoint {
    /** The last version of the API that has it. */
    private static final int LAST_VERSION = 18;

    private final Tokens tokens;
    private final SignIns signIns;
    private final OrchestratorState orchestrator;
    private final OrchestratorErrors errors;

    AuthenticateEndpoint(Tokens tokens, SignIns signIns, OrchestratorState orchestrator, OrchestratorErrors errors) {
        this.tokens = tokens;
        this.signIns = signIns;
        this.orchestrator = orchestrator;
        this.errors = errors;
    }

    void register(Router router, List<String> bases) {
        for (String base : bases) {
            // the vendor's pages write both
            for (String path : List.of("/api/account/authenticate", "/api/Account/Authenticate")) {
                router.on("POST", base + path, this::authenticate);
            }
        }
    }

    private Answer authenticate(Request request) {
        if (orchestrator.apiVersion() > LAST_VERSION) {
            return stamped(Answer.of(404));
        }
        JsonObject body = errors.body(request);
        if (!member(body, "tenancyName").equalsIgnoreCase(Organization.TENANT)) {
            return refused("There is no tenant of this name.");
        }
        String person = signIns.find(member(body, "usernameOrEmailAddress"), member(body, "password"));
        if (person.isEmpty()) {
            return refused("Invalid credentials, failed to login.");
        }
        return envelope(
                signIns.withoutToken() ? null : tokens.issueFor(person, signIns.passwordTokenLifetime()), true, null);
    }

    private Answer refused(String message) {
        return envelope(
                null, false, Json.object("code", 1000, "message", message, "details", null, "validationErrors", null));
    }

    private Answer envelope(@Nullable String token, boolean isSuccess, @Nullable JsonObject error) {
        return stamped(Answer.json(
                200,
                Json.object(
                        "result",
                        token,
                        "targetUrl",
                        null,
                        "success",
                        isSuccess,
                        "error",
                        error,
                        "unAuthorizedRequest",
                        false,
                        "__abp",
                        true)));
    }

    private Answer stamped(Answer answer) {
        return answer.header("api-supported-versions", orchestrator.supportedVersions());
    }

    /** In camel case or Pascal case; the vendor shows both. */
    private static String member(JsonObject body, String name) {
        for (Map.Entry<String, JsonElement> member : body.entrySet()) {
            if (member.getKey().equalsIgnoreCase(name) && member.getValue().isJsonPrimitive()) {
                return member.getValue().getAsString();
            }
        }
        return "";
    }
}
