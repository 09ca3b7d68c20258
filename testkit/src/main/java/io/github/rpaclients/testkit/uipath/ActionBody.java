package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import java.util.ArrayList;
import java.util.List;

/** What an action is told. Names are bound to the letter, and what does not fit is refused. */
final class ActionBody {
    private final JsonObject json;
    private final OrchestratorErrors errors;

    ActionBody(JsonObject json, OrchestratorErrors errors) {
        this.json = json;
        this.errors = errors;
    }

    /** All of it, as it came. */
    JsonObject json() {
        return json;
    }

    boolean has(String name) {
        return json.has(name);
    }

    ActionBody object(String name) {
        return of(json.get(name));
    }

    /** None where there is no list. */
    List<ActionBody> objects(String name) {
        List<ActionBody> objects = new ArrayList<>();
        list(name).forEach(element -> objects.add(of(element)));
        return objects;
    }

    long id(String name) {
        return id(json.get(name));
    }

    /** None where there is no list. */
    List<Long> ids(String name) {
        List<Long> ids = new ArrayList<>();
        list(name).forEach(element -> ids.add(id(element)));
        return ids;
    }

    /** None where there is no list. */
    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonElement element : list(name)) {
            if (!isText(element)) {
                throw errors.refused();
            }
            texts.add(element.getAsString());
        }
        return texts;
    }

    /** Empty where it is absent or null. */
    String text(String name) {
        if (!Json.isNull(json, name) && !isText(json.get(name))) {
            throw errors.refused();
        }
        return Json.string(json, name);
    }

    boolean flag(String name) {
        return Json.flag(json, name);
    }

    private Iterable<JsonElement> list(String name) {
        if (!Json.isNull(json, name) && !json.get(name).isJsonArray()) {
            throw errors.refused();
        }
        return Json.list(json, name);
    }

    private ActionBody of(JsonElement element) {
        if (element == null || !element.isJsonObject()) {
            throw errors.refused();
        }
        return new ActionBody(element.getAsJsonObject(), errors);
    }

    private long id(JsonElement element) {
        if (element == null
                || !element.isJsonPrimitive()
                || !element.getAsString().matches("\\d{1,18}")) {
            throw errors.refused();
        }
        return element.getAsLong();
    }

    private static boolean isText(JsonElement element) {
        return element.isJsonPrimitive() && element.getAsJsonPrimitive().isString();
    }
}
