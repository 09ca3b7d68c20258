package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** A body as far as a log may show it: JSON and forms redacted, of anything else the size. */
final class BodyText {
    /** Longer bodies are neither parsed nor shown. */
    private static final long LONGEST = 256 * 1024;

    private final @Nullable MediaType type;
    private final long bytes;
    private final @Nullable String text;

    private BodyText(@Nullable MediaType type, long bytes, @Nullable String text) {
        this.type = type;
        this.bytes = bytes;
        this.text = text;
    }

    static BodyText of(Request request) {
        RequestBody body = request.body();
        if (body == null) {
            return new BodyText(null, 0, "");
        }
        try {
            long length = body.contentLength();
            if (body.isOneShot() || body.isDuplex() || length > LONGEST) {
                return new BodyText(body.contentType(), length, null);
            }
            Buffer copy = new Buffer();
            body.writeTo(copy);
            return of(body.contentType(), copy);
        } catch (IOException e) {
            return new BodyText(body.contentType(), -1, null);
        }
    }

    /** The response's body must be in memory; it can be read again afterwards. */
    static BodyText of(Response response) throws IOException {
        Buffer copy = new Buffer();
        response.peekBody(LONGEST + 1).source().readAll(copy);
        return copy.size() > LONGEST
                ? new BodyText(response.body().contentType(), response.body().contentLength(), null)
                : of(response.body().contentType(), copy);
    }

    private static BodyText of(@Nullable MediaType type, Buffer copy) {
        long bytes = copy.size();
        return new BodyText(type, bytes, copy.readString(StandardCharsets.UTF_8));
    }

    /** Empty if the body is. */
    String redacted(Redaction redaction) {
        if (text == null) {
            return size();
        }
        if (text.isBlank()) {
            return "";
        }
        if (type != null && "x-www-form-urlencoded".equals(type.subtype())) {
            return redaction.form(text);
        }
        try {
            return redaction.json(text);
        } catch (IllegalArgumentException e) {
            return size();
        }
    }

    private String size() {
        return bytes < 0 ? "(bytes)" : "(" + bytes + " bytes)";
    }
}
