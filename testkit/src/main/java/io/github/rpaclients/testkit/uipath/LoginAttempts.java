package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How people tried to sign in, in the order in which they did. For callers that hold the lock. */
final class LoginAttempts {
    static final List<String> RESULTS = List.of(
            "success",
            "invalidPassword",
            "userIsNotActive",
            "invalidUserNameTenancyName",
            "tenantIsNotActive",
            "userEmailIsNotConfirmed",
            "unknownExternalLogin",
            "lockedOut",
            "externalFailedAuthentication",
            "adLogin");

    private final List<JsonObject> attempts = new ArrayList<>();
    private long last;

    void add(JsonObject user, String result, String time) {
        put(Json.object(
                "id",
                last + 1,
                "partitionName",
                Organization.NAME,
                "userId",
                user.get("id"),
                "userNameOrEmailAddress",
                user.get("userName"),
                "clientIpAddress",
                "127.0.0.1",
                "clientName",
                null,
                "browserInfo",
                null,
                "result",
                result,
                "creationTime",
                time,
                "partitionGlobalId",
                Organization.ID));
    }

    void put(JsonObject attempt) {
        attempts.add(attempt);
        last = Math.max(last, attempt.get("id").getAsLong());
    }

    List<JsonObject> of(String person) {
        return attempts.stream()
                .filter(attempt -> Json.string(attempt, "userId").equals(Guids.normal(person)))
                .collect(Collectors.toList());
    }

    List<JsonObject> all() {
        return List.copyOf(attempts);
    }

    void become(LoginAttempts other) {
        attempts.clear();
        attempts.addAll(other.attempts);
        last = other.last;
    }
}
