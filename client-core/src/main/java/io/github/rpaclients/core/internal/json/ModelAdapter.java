package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import java.io.IOException;
import java.util.Arrays;
import okio.BufferedSink;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/**
 * What generated adapters extend: Moshi finds them by their name, so that models are read and written in an application's own
 * Moshi, too. There it takes two to three times as long, because Moshi has to find the end of each value first, and the adapters
 * that the application gave to its Moshi are not asked for what is inside a model.
 */
public abstract class ModelAdapter<T> extends JsonAdapter<T> implements JsonType<T> {
    /** For generated code. */
    protected ModelAdapter() {}

    @Override
    public final @Nullable T fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL && !takesNull()) {
            return reader.nextNull();
        }
        String path = reader.getPath();
        byte[] json;
        try (BufferedSource value = reader.nextSource()) {
            json = value.readByteArray();
        }
        try {
            return Json.document(this, Arrays.copyOf(json, Json.padded(json.length)), json.length);
        } catch (JsonError e) {
            JsonError below = e.below(path);
            if (below.kind() == JsonError.Kind.MISFIT) {
                throw below.misfit();
            }
            throw new JsonEncodingException(below.getMessage() + " at " + below.path());
        }
    }

    @Override
    public final void toJson(JsonWriter writer, @Nullable T value) throws IOException {
        if (value == null) {
            writer.nullValue();
            return;
        }
        JsonOut out = new JsonOut();
        write(out, value);
        try (BufferedSink sink = writer.valueSink()) {
            sink.write(out.bytes());
        }
    }

    /** Any type, for Moshi. */
    static <T> ModelAdapter<T> of(JsonType<T> type) {
        return new Of<>(type);
    }

    private static final class Of<T> extends ModelAdapter<T> {
        private final JsonType<T> type;

        Of(JsonType<T> type) {
            this.type = type;
        }

        @Override
        public T read(JsonCursor in) {
            return type.read(in);
        }

        @Override
        public void write(JsonOut out, T value) {
            type.write(out, value);
        }

        @Override
        public boolean takesNull() {
            return type.takesNull();
        }
    }
}
