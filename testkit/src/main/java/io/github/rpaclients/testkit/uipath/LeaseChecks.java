package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the licence service insists on in paths and bodies. */
final class LeaseChecks {
    private final LeaseErrors errors;

    LeaseChecks(LeaseErrors errors) {
        this.errors = errors;
    }

    /** The organization in the path a second time, as a GUID only. The vendor is silent on a mismatch; here it is 403. */
    void account(Request request) {
        if (!Organization.isMe(request.variable("account"))) {
            throw errors.forbidden("The account is not the token's organization");
        }
    }

    List<String> userIds(JsonObject body) {
        return ids(body, "userIds");
    }

    List<String> ids(JsonObject body, String name) {
        if (!body.has(name) || !body.get(name).isJsonArray()) {
            throw errors.badRequest(name + " is required");
        }
        List<String> ids = new ArrayList<>();
        strings(body, name).forEach(id -> ids.add(Guids.normal(id)));
        return ids;
    }

    /** The codes under their name of today, or else under {@code olderName}. */
    Allocation allocation(JsonObject body, String olderName) {
        String name = body.has("userBundleCodes") ? "userBundleCodes" : olderName;
        if (!body.has(name) || !body.get(name).isJsonArray()) {
            throw errors.badRequest("userBundleCodes is required");
        }
        return new Allocation(strings(body, name), Json.flag(body, "useExternalLicense"));
    }

    /** By code, how many are wanted. */
    Map<String, Integer> quantities(JsonObject body, String name) {
        Map<String, Integer> quantities = new LinkedHashMap<>();
        for (JsonElement element : Json.list(body, name)) {
            JsonObject product = element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
            String quantity = Json.string(product, "quantity");
            if (Json.string(product, "code").isEmpty() || !quantity.matches("\\d{1,9}")) {
                throw errors.badRequest(name + " takes codes with quantities from 0");
            }
            quantities.put(Json.string(product, "code"), Integer.parseInt(quantity));
        }
        return quantities;
    }

    private List<String> strings(JsonObject body, String name) {
        List<String> strings = new ArrayList<>();
        for (JsonElement element : Json.list(body, name)) {
            if (!element.isJsonPrimitive() || !element.getAsJsonPrimitive().isString()) {
                throw errors.badRequest(name + " takes strings");
            }
            strings.add(element.getAsString());
        }
        return strings;
    }
}
