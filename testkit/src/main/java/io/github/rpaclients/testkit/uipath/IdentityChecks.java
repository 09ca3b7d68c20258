package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.List;

/** What identity insists on in paths and bodies. */
final class IdentityChecks {
    private final IdentityErrors errors;

    IdentityChecks(IdentityErrors errors) {
        this.errors = errors;
    }

    void partition(Request request) {
        partition(request.variable("partition"));
    }

    void partition(JsonObject body) {
        partition(Json.string(body, "partitionGlobalId"));
    }

    void partition(String partition) {
        if (!Organization.isMe(partition)) {
            throw errors.invalid("partitionGlobalId", "The value '" + partition + "' is not valid.");
        }
    }

    String required(JsonObject body, String name) {
        String value = Json.string(body, name);
        if (value.isBlank()) {
            throw errors.invalid(name, "The " + name + " field is required.");
        }
        return value;
    }

    List<String> guids(JsonObject body, String name) {
        List<String> guids = new ArrayList<>();
        for (JsonElement element : Json.list(body, name)) {
            String text = element.isJsonPrimitive() ? element.getAsString() : element.toString();
            if (!Guids.isGuid(text)) {
                throw errors.invalid(name, "The value '" + text + "' is not valid.");
            }
            guids.add(Guids.normal(text));
        }
        return guids;
    }

    /** Groups that are there. */
    List<String> groups(JsonObject body, String name, IdentityState state) {
        List<String> ids = guids(body, name);
        for (String id : ids) {
            if (state.findGroup(id).isEmpty()) {
                throw errors.invalid(name, "There is no group '" + id + "'.");
            }
        }
        return ids;
    }
}
