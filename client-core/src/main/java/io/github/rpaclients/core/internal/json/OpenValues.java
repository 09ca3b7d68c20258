package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.json.NumericId;
import io.github.rpaclients.core.json.OpenEnum;
import io.github.rpaclients.core.json.TextId;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.LongFunction;

/** One-field value classes, made by their own public static {@code of}. Generated adapters call it directly. */
final class OpenValues {
    private OpenValues() {}

    static <T extends OpenEnum> JsonType<T> word(Class<T> type) {
        MethodHandle of = of(type, String.class);
        return JsonTypes.word(type.getSimpleName(), text -> type.cast(call(of, text)));
    }

    static <T extends TextId> JsonType<T> text(Class<T> type) {
        MethodHandle of = of(type, String.class);
        return JsonTypes.id(type.getSimpleName(), text -> type.cast(call(of, text)));
    }

    static <T extends NumericId> JsonType<T> number(Class<T> type) {
        MethodHandle of = of(type, long.class);
        return JsonTypes.number(type.getSimpleName(), number -> type.cast(call(of, number)));
    }

    static <T> T read(JsonCursor in, String name, Words<T> words) {
        int start = in.at;
        try {
            return words.read(in);
        } catch (JsonError e) {
            throw e;
        } catch (RuntimeException e) {
            throw refused(in, start, name);
        }
    }

    static <T> T read(JsonCursor in, String name, LongFunction<T> of) {
        int start = in.at;
        long number = in.longValue();
        try {
            return of.apply(number);
        } catch (RuntimeException e) {
            throw refused(in, start, name);
        }
    }

    /** Without the cause, which may quote the value. */
    private static JsonError refused(JsonCursor in, int start, String name) {
        in.at = start;
        return in.misfit("Expected a " + name);
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
