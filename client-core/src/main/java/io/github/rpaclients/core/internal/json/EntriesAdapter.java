package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps with text keys. Moshi's own quote both values when a key is there twice, and let nulls in. */
final class EntriesAdapter<T> extends JsonAdapter<Map<String, T>> {
    private final JsonAdapter<T> values;

    private EntriesAdapter(JsonAdapter<T> values) {
        this.values = values;
    }

    static @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty() || Types.getRawType(type) != Map.class || !(type instanceof ParameterizedType)) {
            return null;
        }
        Type[] keyAndValue = ((ParameterizedType) type).getActualTypeArguments();
        return keyAndValue[0] == String.class ? new EntriesAdapter<>(moshi.adapter(keyAndValue[1])).nullSafe() : null;
    }

    @Override
    public Map<String, T> fromJson(JsonReader reader) throws IOException {
        Map<String, T> result = new LinkedHashMap<>();
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
            throw Failures.expected("an object", reader);
        }
        reader.beginObject();
        while (reader.hasNext()) {
            String key = reader.nextName();
            T value = values.fromJson(reader);
            if (value == null) {
                throw Failures.expected("no null", reader);
            }
            if (result.put(key, value) != null) {
                throw Failures.expected("a key only once", reader);
            }
        }
        reader.endObject();
        return result;
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Map<String, T> value) throws IOException {
        if (value == null) {
            throw new JsonDataException("Null where a map was expected");
        }
        writer.beginObject();
        for (Map.Entry<String, T> entry : value.entrySet()) {
            writer.name(entry.getKey());
            values.toJson(writer, entry.getValue());
        }
        writer.endObject();
    }
}
