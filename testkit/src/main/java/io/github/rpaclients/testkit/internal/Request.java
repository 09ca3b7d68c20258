package io.github.rpaclients.testkit.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request with the variables of the route that it matched. */
public final class Request {
    private final String method;
    private final String path;
    private final String query;
    private final Map<String, String> headers;
    private final byte[] bytes;
    private @Nullable String body;
    private Map<String, String> variables = Map.of();

    Request(String method, String path, String query, Map<String, String> headers, byte[] bytes) {
        this.method = method;
        this.path = path;
        this.query = query;
        this.headers = headers;
        this.bytes = bytes;
    }

    Request with(Map<String, String> variables) {
        this.variables = variables;
        return this;
    }

    public String method() {
        return method;
    }

    /** Percent-encoded, without the query. */
    public String path() {
        return path;
    }

    /** Percent-encoded, without the question mark; empty if there was none. */
    public String query() {
        return query;
    }

    /** As UTF-8, whatever it is. */
    public String body() {
        if (body == null) {
            body = new String(bytes, StandardCharsets.UTF_8);
        }
        return body;
    }

    /** Not a copy. */
    public byte[] bytes() {
        return bytes;
    }

    /** A route variable, decoded. */
    public String variable(String name) {
        String value = variables.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The route has no variable " + name);
        }
        return value;
    }

    /** The first header of that name, without regard to case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(java.util.Locale.ROOT)));
    }

    public Optional<String> parameter(String name) {
        return parameters(query, name).stream().findFirst();
    }

    public List<String> parameters(String name) {
        return parameters(query, name);
    }

    /** A field of an {@code application/x-www-form-urlencoded} body. */
    public Optional<String> field(String name) {
        return parameters(body(), name).stream().findFirst();
    }

    /** The body as a JSON object; refuses with 415 or 400 what is not one. */
    public JsonObject json() {
        JsonElement element = anyJson();
        if (!element.isJsonObject()) {
            throw invalid();
        }
        return element.getAsJsonObject();
    }

    /** The body as a JSON list of objects; refuses with 415 or 400 what is not one. */
    public List<JsonObject> jsonList() {
        JsonElement element = anyJson();
        if (!element.isJsonArray()
                || !element.getAsJsonArray().asList().stream().allMatch(JsonElement::isJsonObject)) {
            throw invalid();
        }
        return element.getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .collect(Collectors.toList());
    }

    private JsonElement anyJson() {
        String type = header("Content-Type").orElse("");
        if (!type.startsWith("application/json")) {
            throw new Refusal(Answer.of(415));
        }
        try {
            return Json.parse(body());
        } catch (JsonParseException e) {
            throw invalid();
        }
    }

    private static Refusal invalid() {
        return new Refusal(Answer.json(400, Json.object("message", "The input was not valid.")));
    }

    private static List<String> parameters(String encoded, String name) {
        List<String> values = new ArrayList<>();
        for (String pair : encoded.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && decode(pair.substring(0, equals)).equals(name)) {
                values.add(decode(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static Map<String, String> lowerCased(Iterable<? extends Map.Entry<String, String>> headers) {
        Map<String, String> map = new LinkedHashMap<>();
        headers.forEach(h -> map.putIfAbsent(h.getKey().toLowerCase(java.util.Locale.ROOT), h.getValue()));
        return map;
    }
}
