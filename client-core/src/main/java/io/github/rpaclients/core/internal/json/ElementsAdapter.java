package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lists and sets. Moshi's own let nulls in, which the models then refuse without saying where. */
final class ElementsAdapter<T, C extends Collection<T>> extends JsonAdapter<C> {
    private final JsonAdapter<T> elements;
    private final Supplier<C> empty;

    private ElementsAdapter(JsonAdapter<T> elements, Supplier<C> empty) {
        this.elements = elements;
        this.empty = empty;
    }

    static @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        Class<?> raw = Types.getRawType(type);
        if (!annotations.isEmpty() || (raw != List.class && raw != Set.class)) {
            return null;
        }
        JsonAdapter<Object> elements = moshi.adapter(Types.collectionElementType(type, Collection.class));
        return raw == List.class
                ? new ElementsAdapter<Object, List<Object>>(elements, ArrayList::new).nullSafe()
                : new ElementsAdapter<Object, Set<Object>>(elements, LinkedHashSet::new).nullSafe();
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
