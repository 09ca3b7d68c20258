package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Settings of the organization and of people in it, by key. */
final class IdentitySettings {
    private final List<JsonObject> settings = new ArrayList<>();

    /** @param user empty for the organization */
    Optional<JsonObject> find(String key, String user) {
        return settings.stream()
                .filter(setting -> Json.string(setting, "key").equals(key)
                        && Json.string(setting, "userId").equals(user))
                .findFirst();
    }

    /** Makes it or gives it another value. */
    JsonObject put(String key, JsonElement value, String user) {
        JsonObject setting = find(key, user).orElseGet(() -> {
            JsonObject made = Json.object(
                    "id",
                    settings.size() + 1,
                    "key",
                    key,
                    "value",
                    null,
                    "partitionGlobalId",
                    Organization.ID,
                    "userId",
                    user.isEmpty() ? null : user);
            settings.add(made);
            return made;
        });
        setting.add("value", value);
        return setting;
    }

    List<JsonObject> all() {
        return List.copyOf(settings);
    }

    void become(IdentitySettings other) {
        settings.clear();
        settings.addAll(other.settings);
    }
}
