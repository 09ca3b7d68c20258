package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import io.github.rpaclients.core.json.NumericId;
import io.github.rpaclients.core.json.OpenEnum;
import io.github.rpaclients.core.json.TextId;
import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One-field value classes, made by their own public static {@code of}. */
final class OpenValues implements JsonAdapter.Factory {
    @Override
    public @Nullable JsonAdapter<?> create(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        Class<?> raw = Types.getRawType(type);
        if (!annotations.isEmpty()) {
            return null;
        }
        if (OpenEnum.class.isAssignableFrom(raw)) {
            return text(raw.asSubclass(OpenEnum.class), (writer, value) -> writer.value(value.value()));
        }
        if (TextId.class.isAssignableFrom(raw)) {
            return text(raw.asSubclass(TextId.class), (writer, value) -> writer.value(value.value()));
        }
        if (NumericId.class.isAssignableFrom(raw)) {
            return number(raw.asSubclass(NumericId.class));
        }
        return null;
    }

    private static <T> JsonAdapter<T> text(Class<T> type, Scalars.Write<T> write) {
        MethodHandle of = of(type, String.class);
        return Scalars.textAdapter("a " + type.getSimpleName(), text -> type.cast(call(of, text)), write);
    }

    private static <T extends NumericId> JsonAdapter<T> number(Class<T> type) {
        MethodHandle of = of(type, long.class);
        return Scalars.adapter(
                reader -> {
                    long id = Numbers.readLong(reader);
                    try {
                        return type.cast(call(of, id));
                    } catch (RuntimeException e) {
                        throw Failures.expectedBefore("a " + type.getSimpleName(), reader);
                    }
                },
                (writer, value) -> writer.value(value.value()));
    }

    private static MethodHandle of(Class<?> type, Class<?> parameter) {
        try {
            return MethodHandles.publicLookup().findStatic(type, "of", MethodType.methodType(type, parameter));
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new IllegalArgumentException(
                    type.getName() + " has to be public and to declare public static " + type.getSimpleName() + " of("
                            + parameter.getSimpleName() + ")",
                    e);
        }
    }

    private static Object call(MethodHandle of, Object argument) {
        try {
            return of.invoke(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("of() throws a checked exception", e);
        }
    }
}
