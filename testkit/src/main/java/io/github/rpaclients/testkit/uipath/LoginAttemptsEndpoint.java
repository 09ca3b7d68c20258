package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /api/User/…/loginAttempts}, on servers of one's own. {@code userSID} is passed over. */
final class LoginAttemptsEndpoint {
    private final IdentityState state;
    private final IdentityErrors errors;

    LoginAttemptsEndpoint(IdentityState state, IdentityErrors errors) {
        this.state = state;
        this.errors = errors;
    }

    void register(Service service) {
        service.on("GET", "/api/User/{id}/loginAttempts", "PM.UserLoginAttempt.Read", this::list);
    }

    private Answer list(Request request) {
        String person = request.variable("id");
        if (state.findUser(person).isEmpty()) {
            throw errors.notFound();
        }
        Optional<Instant> since = request.parameter("since").map(this::time);
        List<JsonObject> rows = state.loginAttempts().of(person).stream()
                .filter(attempt -> since.isEmpty()
                        || !Instant.parse(Json.string(attempt, "creationTime")).isBefore(since.get()))
                .map(this::shown)
                .collect(Collectors.toList());
        return new IdentityPage(errors)
                .of(
                        request,
                        rows,
                        List.of("userNameOrEmailAddress"),
                        List.of("id", "userNameOrEmailAddress", "clientIpAddress", "result", "creationTime"));
    }

    private JsonObject shown(JsonObject attempt) {
        JsonObject shown = attempt.deepCopy();
        if (state.integerEnums()) {
            shown.add("result", new JsonPrimitive(LoginAttempts.RESULTS.indexOf(Json.string(attempt, "result"))));
        }
        return shown;
    }

    private Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw errors.invalid("since", "The value '" + text + "' is not valid.");
        }
    }
}
