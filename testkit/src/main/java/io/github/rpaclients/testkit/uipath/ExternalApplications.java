package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The external applications that callers made, with what their secrets say; the one that is there from the start is another.
 * For callers that hold the lock.
 */
final class ExternalApplications {
    static final String SCOPES = "$scopes";
    static final String FEDERATED = "$federated";
    private static final String SECRET = "$secret";

    private final Map<String, JsonObject> applications = new LinkedHashMap<>();
    private long lastSecret;

    List<JsonObject> all() {
        return List.copyOf(applications.values());
    }

    Optional<JsonObject> find(String id) {
        return Optional.ofNullable(applications.get(Guids.normal(id)));
    }

    void put(JsonObject application) {
        applications.put(Guids.normal(Json.string(application, "id")), application);
        for (JsonElement secret : Json.list(application, "secrets")) {
            lastSecret = Math.max(lastSecret, secret.getAsJsonObject().get("id").getAsLong());
        }
    }

    void remove(String id) {
        applications.remove(Guids.normal(id));
    }

    void become(ExternalApplications other) {
        applications.clear();
        applications.putAll(other.applications);
        lastSecret = other.lastSecret;
    }

    /** What the secret says stands under {@code secret} in the answer alone. */
    JsonObject addSecret(JsonObject application, JsonElement description, JsonElement expiryTime, String now) {
        long id = ++lastSecret;
        // form encoding matters: these characters mean something else in a form body
        String text = "made+" + id + "/&=%20~";
        JsonObject secret = Json.object(
                "id", id, "description", description, "creationTime", now, "expiryTime", expiryTime, SECRET, text);
        Json.list(application, "secrets").add(secret);
        JsonObject told = shownSecret(secret);
        told.addProperty("secret", text);
        return told;
    }

    /** False if no application has it. */
    boolean removeSecret(String id) {
        for (JsonObject application : applications.values()) {
            JsonArray secrets = Json.list(application, "secrets");
            for (int i = 0; i < secrets.size(); i++) {
                if (Json.string(secrets.get(i).getAsJsonObject(), "id").equals(id)) {
                    secrets.remove(i);
                    return true;
                }
            }
        }
        return false;
    }

    /** As every answer has it: nothing that a secret says, and no credentials of others. */
    static JsonObject shown(JsonObject application) {
        JsonObject shown = new JsonObject();
        for (String name : application.keySet()) {
            if (!name.startsWith("$") && !name.equals("secrets")) {
                shown.add(name, application.get(name));
            }
        }
        shown.add("resources", Json.array(List.of(Json.object("scopes", application.get(SCOPES)))));
        List<JsonObject> secrets = new ArrayList<>();
        Json.list(application, "secrets").forEach(secret -> secrets.add(shownSecret(secret.getAsJsonObject())));
        shown.add("secrets", Json.array(secrets));
        return shown;
    }

    private static JsonObject shownSecret(JsonObject secret) {
        JsonObject shown = secret.deepCopy();
        shown.remove(SECRET);
        return shown;
    }

    /** Whether that is a secret of the application that has not expired. */
    static boolean isProvenBy(JsonObject application, String secret, Instant now) {
        for (JsonElement element : Json.list(application, "secrets")) {
            JsonObject known = element.getAsJsonObject();
            boolean isOver =
                    !Json.isNull(known, "expiryTime") && !now.isBefore(Instant.parse(Json.string(known, "expiryTime")));
            if (Json.string(known, SECRET).equals(secret) && !isOver) {
                return true;
            }
        }
        return false;
    }

    /** Whether the application trusts who signed that. */
    static boolean trusts(JsonObject application, String jwt, Instant now) {
        for (JsonElement element : Json.list(application, FEDERATED)) {
            JsonObject known = element.getAsJsonObject();
            FederatedCredential credential = new FederatedCredential(
                    Json.string(known, "issuer"), Json.string(known, "subject"), Json.string(known, "audience"));
            if (credential.takes(jwt, now)) {
                return true;
            }
        }
        return false;
    }

    /** Those that it has by itself and not for a person. */
    static List<String> ownScopes(JsonObject application) {
        List<String> scopes = new ArrayList<>();
        for (JsonElement element : Json.list(application, SCOPES)) {
            JsonObject scope = element.getAsJsonObject();
            if (!Json.string(scope, "type").equals("user")) {
                scopes.add(Json.string(scope, "name"));
            }
        }
        return scopes;
    }
}
