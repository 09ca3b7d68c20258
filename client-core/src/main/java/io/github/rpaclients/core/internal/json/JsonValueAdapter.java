package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.rpaclients.core.json.JsonValue;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Free JSON, verbatim; the JSON null is a value here. */
final class JsonValueAdapter extends JsonAdapter<JsonValue> {
    @Override
    public JsonValue fromJson(JsonReader reader) throws IOException {
        String path = Failures.path(reader.getPath());
        try {
            return JsonValue.of(Raw.read(reader));
        } catch (IllegalArgumentException e) {
            // Moshi counts brackets only
            throw new JsonEncodingException("Malformed JSON at " + path);
        }
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable JsonValue value) throws IOException {
        Raw.write(writer, value == null ? Raw.NULL : value.json());
    }
}
