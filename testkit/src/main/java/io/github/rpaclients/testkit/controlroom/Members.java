package io.github.rpaclients.testkit.controlroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.rpaclients.testkit.internal.Json;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Puts the members of a user into an answer, one kind at a time. */
final class Members {
    private static final Set<String> KNOWN = Set.of(
            "email",
            "domain",
            "firstName",
            "lastName",
            "description",
            "enableAutoLogin",
            "disabled",
            "deviceCredentialAttested",
            "multipleLoginAllowed",
            "licenseFeatures");

    private final JsonObject answer = new JsonObject();
    private final User user;

    Members(User user) {
        this.user = user;
    }

    Members put(String name, Object value) {
        answer.add(name, Json.value(value));
        return this;
    }

    /** Texts the last write left out are null. */
    Members texts(String... names) {
        for (String name : names) {
            answer.add(name, orNull(user.written().get(name)));
        }
        return this;
    }

    /** Flags the last write left out are false. */
    Members flags(String... names) {
        for (String name : names) {
            answer.addProperty(name, Json.flag(user.written(), name));
        }
        return this;
    }

    Members features() {
        answer.add("licenseFeatures", Json.list(user.written(), "licenseFeatures"));
        return this;
    }

    Members stampedFlags(String... names) {
        for (String name : names) {
            answer.addProperty(name, Json.flag(user.stamped(), name));
        }
        return this;
    }

    Members stampedTexts(String... names) {
        for (String name : names) {
            answer.add(name, orNull(user.stamped().get(name)));
        }
        return this;
    }

    Members stampedLists(String... names) {
        for (String name : names) {
            answer.add(name, Json.list(user.stamped(), name));
        }
        return this;
    }

    /** Who wrote the user and when; {@code id} writes a user id as the dialect does. */
    Members written(LongFunction<JsonElement> id) {
        for (String by : List.of("created", "updated")) {
            JsonElement who = user.stamped().get(by + "By");
            answer.add(by + "By", who == null ? JsonNull.INSTANCE : id.apply(who.getAsLong()));
            answer.add(by + "On", orNull(user.stamped().get(by + "On")));
        }
        return this;
    }

    /** What nobody knows comes last. */
    JsonObject withUnknown() {
        user.written().entrySet().forEach(member -> {
            if (!KNOWN.contains(member.getKey())) {
                answer.add(member.getKey(), member.getValue());
            }
        });
        return answer;
    }

    static JsonArray array(List<JsonObject> objects) {
        JsonArray array = new JsonArray();
        objects.forEach(array::add);
        return array;
    }

    static JsonElement number(long id) {
        return new JsonPrimitive(id);
    }

    private static JsonElement orNull(@Nullable JsonElement element) {
        return element == null ? JsonNull.INSTANCE : element;
    }
}
