package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonClass;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The last factory before Moshi's own, which would read and write the private fields of any class: wrong names, objects
 * that never saw their builder, numbers of unknown shape as doubles, closed enums.
 */
final class NoReflection implements JsonAdapter.Factory {
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
