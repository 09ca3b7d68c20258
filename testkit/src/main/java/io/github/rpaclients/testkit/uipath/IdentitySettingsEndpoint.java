package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /api/Setting}. Without keys there is nothing, and settings that nobody has made are left out. */
final class IdentitySettingsEndpoint {
    private final IdentityState identity;
    private final IdentitySettings settings;
    private final IdentityErrors errors;
    private final IdentityChecks checks;

    IdentitySettingsEndpoint(IdentityState identity, IdentityErrors errors) {
        this.identity = identity;
        this.settings = identity.records().settings();
        this.errors = errors;
        this.checks = new IdentityChecks(errors);
    }

    void register(Service service) {
        service.on("GET", "/api/Setting", "PM.Setting.Read", this::get)
                .on("PUT", "/api/Setting", "PM.Setting.Write", this::put);
    }

    private Answer get(Request request) {
        JsonArray found = new JsonArray();
        if (!request.parameters("key").isEmpty()) {
            checks.partition(request.parameter("partitionGlobalId").orElse(""));
            String user = user(request.parameter("userId").orElse(""));
            request.parameters("key").stream()
                    .distinct()
                    .forEach(key -> settings.find(key, user).ifPresent(found::add));
        }
        return Answer.json(200, found);
    }

    /** All or none. */
    private Answer put(Request request) {
        JsonObject body = errors.body(request);
        checks.partition(body);
        String user = user(Json.string(body, "userId"));
        Map<String, JsonElement> values = new LinkedHashMap<>();
        for (JsonElement element : Json.list(body, "settings")) {
            JsonObject setting = element.getAsJsonObject();
            values.put(checks.required(setting, "key"), Json.value(setting.get("value")));
        }
        if (values.isEmpty()) {
            throw errors.invalid("settings", "The settings field is required.");
        }
        JsonArray changed = new JsonArray();
        values.forEach((key, value) -> changed.add(settings.put(key, value, user)));
        return Answer.json(200, changed);
    }

    private String user(String id) {
        if (!id.isEmpty() && identity.findUser(id).isEmpty()) {
            throw errors.invalid("userId", "The value '" + id + "' is not valid.");
        }
        return Guids.normal(id);
    }
}
