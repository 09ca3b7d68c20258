package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.rpaclients.core.json.JsonValue;
import java.io.IOException;
import okio.BufferedSink;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * JSON verbatim, past Moshi's number formats and its habit of leaving nulls out: as text, and as a {@link JsonValue}, where
 * the JSON null is a value, too.
 */
final class RawAdapter extends JsonAdapter<JsonValue> {
    static final String NULL = "null";

    static String read(JsonReader reader) throws IOException {
        try (BufferedSource json = reader.nextSource()) {
            return json.readUtf8();
        }
    }

    static void write(JsonWriter writer, String json) throws IOException {
        try (BufferedSink sink = writer.valueSink()) {
            sink.writeUtf8(json);
        }
    }

    @Override
    public JsonValue fromJson(JsonReader reader) throws IOException {
        String path = Failures.path(reader.getPath());
        try {
            return JsonValue.of(read(reader));
        } catch (IllegalArgumentException e) {
            // Moshi counts brackets only
            throw new JsonEncodingException("Malformed JSON at " + path);
        }
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable JsonValue value) throws IOException {
        write(writer, value == null ? NULL : value.json());
    }
}
