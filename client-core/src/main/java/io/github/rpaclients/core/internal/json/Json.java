package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonClass;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.rpaclients.core.json.JsonValue;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one Moshi of this project, and text to model and back for those who need no more. Thread-safe. */
public final class Json {
    /** Knows the models with generated adapters and the types of this project; refuses everything else. */
    public static final Moshi MOSHI = moshi();

    private Json() {}

    private static Moshi moshi() {
        Moshi.Builder moshi = new Moshi.Builder();
        Scalars.addTo(moshi);
        return moshi.add(JsonValue.class, new RawAdapter())
                .add(new OpenValues())
                .add(PatchAdapter::create)
                .add(CollectionAdapters::elements)
                .add(CollectionAdapters::entries)
                .add(new NoReflection())
                .build();
    }

    /** Writes a value as the type says, which for a model is its interface. */
    public static <T> String toJson(Type type, T value) {
        return MOSHI.<T>adapter(type).toJson(value);
    }

    /** Like {@link #fromJson(Type, String)}, for a type without parameters. */
    public static <T> T fromJson(Class<T> type, String json) {
        return Json.<T>fromJson((Type) type, json);
    }

    /**
     * Reads a value.
     *
     * @throws JsonDataException if the text is not JSON, is null, or does not fit the type; never quotes the text
     */
    @SuppressWarnings(
            "TypeParameterUnusedInFormals") // a Type cannot carry it; with a class literal there is the other one
    public static <T> T fromJson(Type type, String json) {
        T value;
        try {
            value = MOSHI.<T>adapter(type).fromJson(json);
        } catch (IOException e) {
            throw new JsonDataException("Malformed JSON for " + type.getTypeName() + ": " + e.getMessage(), e);
        }
        if (value == null) {
            throw new JsonDataException("Expected " + type.getTypeName() + " at $ but was null");
        }
        return value;
    }

    /**
     * The last factory before Moshi's own, which would read and write the private fields of any class: wrong names, objects
     * that never saw their builder, numbers of unknown shape as doubles, closed enums.
     */
    private static final class NoReflection implements JsonAdapter.Factory {
        @Override
        public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
            Class<?> raw = Types.getRawType(type);
            if (!annotations.isEmpty() || isGenerated(raw) || isPlain(raw)) {
                return null;
            }
            throw new IllegalArgumentException("No JSON adapter for " + type.getTypeName() + ": " + advice(raw));
        }

        private static boolean isGenerated(Class<?> raw) {
            JsonClass jsonClass = raw.getAnnotation(JsonClass.class);
            return jsonClass != null && jsonClass.generateAdapter();
        }

        /** What Moshi's own adapters read without quoting the value in an error. */
        private static boolean isPlain(Class<?> raw) {
            return raw == String.class || raw == Boolean.class || raw == boolean.class;
        }

        private static String advice(Class<?> raw) {
            if (raw.getSimpleName().startsWith("Immutable")) {
                return "ask for the model's interface, this is its implementation";
            }
            if (raw.isEnum()) {
                return "a closed enum breaks on the vendor's next word, make it an OpenEnum";
            }
            if (raw == Object.class) {
                return "use JsonValue";
            }
            return "annotate the model with @JsonClass(generateAdapter = true, generator = \"immutables\")";
        }
    }
}
