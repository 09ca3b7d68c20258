package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.rpaclients.core.json.Patch;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a change of one member. Only as the value of a member: elsewhere there is no way to write nothing. */
final class PatchAdapter<T> extends JsonAdapter<Patch<T>> {
    private final JsonAdapter<T> values;

    private PatchAdapter(JsonAdapter<T> values) {
        this.values = values;
    }

    static @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty() || Types.getRawType(type) != Patch.class || !(type instanceof ParameterizedType)) {
            return null;
        }
        return new PatchAdapter<>(moshi.adapter(((ParameterizedType) type).getActualTypeArguments()[0]));
    }

    @Override
    public Patch<T> fromJson(JsonReader reader) throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            reader.nextNull();
            return Patch.clear();
        }
        T value = values.fromJson(reader);
        return value == null ? Patch.clear() : Patch.set(value);
    }

    @Override
    public void toJson(JsonWriter writer, @Nullable Patch<T> patch) throws IOException {
        if (patch == null || patch.isKeep()) {
            dropName(writer);
        } else if (patch.isClear()) {
            RawAdapter.write(writer, RawAdapter.NULL);
        } else {
            values.toJson(writer, patch.value().orElse(null));
        }
    }

    /** Moshi holds a name back until its value comes, and drops both if the value is a null it should not write. */
    private static void dropName(JsonWriter writer) throws IOException {
        boolean serializeNulls = writer.getSerializeNulls();
        writer.setSerializeNulls(false);
        try {
            writer.nullValue();
        } finally {
            writer.setSerializeNulls(serializeNulls);
        }
    }
}
