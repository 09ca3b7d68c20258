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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lists, sets and maps, none with a null in it. */
final class CollectionAdapters {
    private CollectionAdapters() {}

    /** Lists and sets. Moshi's own let nulls in, which the models then refuse without saying where. */
    static @Nullable JsonAdapter<?> elements(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        Class<?> raw = Types.getRawType(type);
        if (!annotations.isEmpty() || (raw != List.class && raw != Set.class)) {
            return null;
        }
        JsonAdapter<Object> elements = moshi.adapter(Types.collectionElementType(type, Collection.class));
        return raw == List.class
                ? new Elements<Object, List<Object>>(elements, ArrayList::new).nullSafe()
                : new Elements<Object, Set<Object>>(elements, LinkedHashSet::new).nullSafe();
    }

    /** Maps with text keys. Moshi's own quote both values when a key is there twice, and let nulls in. */
    static @Nullable JsonAdapter<?> entries(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        if (!annotations.isEmpty() || Types.getRawType(type) != Map.class || !(type instanceof ParameterizedType)) {
            return null;
        }
        Type[] keyAndValue = ((ParameterizedType) type).getActualTypeArguments();
        return keyAndValue[0] == String.class ? new Entries<>(moshi.adapter(keyAndValue[1])).nullSafe() : null;
    }

    private static final class Elements<T, C extends Collection<T>> extends JsonAdapter<C> {
        private final JsonAdapter<T> elements;
        private final Supplier<C> empty;

        Elements(JsonAdapter<T> elements, Supplier<C> empty) {
            this.elements = elements;
            this.empty = empty;
        }

        @Override
        public C fromJson(JsonReader reader) throws IOException {
            C result = empty.get();
            if (reader.peek() != JsonReader.Token.BEGIN_ARRAY) {
                throw Failures.expected("an array", reader);
            }
            reader.beginArray();
            while (reader.hasNext()) {
                T element = elements.fromJson(reader);
                if (element == null) {
                    throw Failures.expectedBefore("no null", reader);
                }
                result.add(element);
            }
            reader.endArray();
            return result;
        }

        @Override
        public void toJson(JsonWriter writer, @Nullable C value) throws IOException {
            if (value == null) {
                throw new JsonDataException("Null where a collection was expected");
            }
            writer.beginArray();
            for (T element : value) {
                elements.toJson(writer, element);
            }
            writer.endArray();
        }
    }

    private static final class Entries<T> extends JsonAdapter<Map<String, T>> {
        private final JsonAdapter<T> values;

        Entries(JsonAdapter<T> values) {
            this.values = values;
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
}
