package io.github.rpaclients.testkit.internal;

import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a simulator answers. Immutable. */
public final class Answer {
    private static final String JSON = "application/json; charset=utf-8";
    private static final byte[] NOTHING = new byte[0];

    private final int status;
    private final String contentType;
    private final byte[] body;
    private final Map<String, String> headers;

    private Answer(int status, String contentType, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.contentType = contentType;
        this.body = body;
        this.headers = headers;
    }

    /** A status without a body. */
    public static Answer of(int status) {
        return new Answer(status, "", NOTHING, Map.of());
    }

    public static Answer json(int status, JsonElement body) {
        return text(status, JSON, Json.text(body));
    }

    /** A body of any type; in UTF-8, whatever the type says. */
    public static Answer text(int status, String contentType, String body) {
        return bytes(status, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    /** A file as it is; the bytes are not copied. */
    public static Answer bytes(int status, String contentType, byte[] body) {
        return new Answer(status, contentType, body, Map.of());
    }

    public static Answer html(int status) {
        return text(status, "text/html", "<!DOCTYPE html><html><head><title>Portal</title></head><body></body></html>");
    }

    public Answer header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Answer(status, contentType, body, more);
    }

    Answer withBody(JsonElement json) {
        return new Answer(status, JSON, Json.text(json).getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer withBody(String type, String text) {
        return new Answer(status, type, text.getBytes(StandardCharsets.UTF_8), headers);
    }

    Answer withStatus(int other) {
        return new Answer(other, contentType, body, headers);
    }

    Answer withoutBody() {
        return new Answer(status, "", NOTHING, headers);
    }

    public int status() {
        return status;
    }

    String contentType() {
        return contentType;
    }

    /** Not a copy. */
    byte[] body() {
        return body;
    }

    Map<String, String> headers() {
        return headers;
    }
}
