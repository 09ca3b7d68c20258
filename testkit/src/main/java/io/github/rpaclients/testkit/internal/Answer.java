package io.github.rpaclients.testkit.internal;

import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a simulator answers. Immutable. */
public final class Answer {
    private static final String JSON = "application/json; charset=utf-8";

    private final int status;
    private final String contentType;
    private final String body;
    private final Map<String, String> headers;

    private Answer(int status, String contentType, String body, Map<String, String> headers) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
        this.headers = headers;
    }

    /** A status without a body. */
    public static Answer of(int status) {
        return new Answer(status, "", "", Map.of());
    }

    public static Answer json(int status, JsonElement body) {
        return new Answer(status, JSON, Json.text(body), Map.of());
    }

    public static Answer html(int status) {
        return new Answer(
                status,
                "text/html",
                "<!DOCTYPE html><html><head><title>Portal</title></head><body></body></html>",
                Map.of());
    }

    public Answer header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, contentType, body, more);
    }

    Answer withBody(JsonElement json) {
        return new Answer(status, JSON, Json.text(json), headers);
    }

    Answer withoutBody() {
        return new Answer(status, "", "", headers);
    }

    public int status() {
        return status;
    }

    String contentType() {
        return contentType;
    }

    String body() {
        return body;
    }

    Map<String, String> headers() {
        return headers;
    }
}
