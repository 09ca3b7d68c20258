package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import io.github.rpaclients.core.json.JsonModel;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Documents to values and back. Thread-safe. */
public final class Json {
    /** For who has a reader of Moshi's; knows the same types, and refuses everything else. */
    public static final Moshi MOSHI = new Moshi.Builder().add(Json::adapter).build();

    private Json() {}

    private static @Nullable JsonAdapter<?> adapter(Type type, Set<? extends Annotation> annotations, Moshi moshi) {
        return annotations.isEmpty() ? ModelAdapter.of(JsonTypes.of(type)) : null;
    }

    /**
     * How a type is read and written.
     *
     * @throws IllegalArgumentException if it cannot be JSON, saying what to do
     */
    public static JsonType<?> type(Type type) {
        return JsonTypes.of(type);
    }

    /** Writes a value as the type says, which for a model is its interface. */
    public static <T> String toJson(Type type, T value) {
        return Json.<T>written(type, value, Writing.SENT).text();
    }

    /** The same for who may not know secrets. */
    public static <T> String toPrintedJson(Type type, T value) {
        return Json.<T>written(type, value, Writing.PRINTED).text();
    }

    /** The same with explicit nulls for what has no value, to be compared and not to be sent. */
    public static <T> String toWholeJson(Type type, T value) {
        return Json.<T>written(type, value, Writing.WHOLE).text();
    }

    /** The same for eyes: secrets are stars. */
    public static <T> String toShownJson(Type type, T value) {
        return Json.<T>written(type, value, Writing.SHOWN).text();
    }

    /**
     * Like {@link #toJson}, as UTF-8.
     *
     * @param version of the API of the server; members that are newer are left out
     */
    public static <T> byte[] toBytes(Type type, T value, int version) {
        return Json.<T>written(type, value, new JsonOut(Writing.SENT, version)).bytes();
    }

    /** The same for what makes something: without collections that are empty. */
    public static <T> byte[] toBytesOfNew(Type type, T value, int version) {
        return Json.<T>written(type, value, new JsonOut(Writing.MADE, version)).bytes();
    }

    private static <T> JsonOut written(Type type, T value, Writing writing) {
        return Json.<T>written(type, value, new JsonOut(writing, Integer.MAX_VALUE));
    }

    @SuppressWarnings("unchecked") // as the caller says
    private static <T> JsonOut written(Type type, T value, JsonOut out) {
        ((JsonType<T>) JsonTypes.of(type)).write(out, value);
        return out;
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
    @SuppressWarnings({
        "TypeParameterUnusedInFormals", // a Type cannot carry it; with a class literal there is the other one
        "unchecked"
    })
    public static <T> T fromJson(Type type, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        try {
            T value = document(
                    (JsonType<T>) JsonTypes.of(type), Arrays.copyOf(bytes, padded(bytes.length)), bytes.length);
            if (value == null) {
                throw Failures.of("Expected no null at $");
            }
            return value;
        } catch (JsonError e) {
            throw e.misfit();
        }
    }

    /**
     * Reads what somebody has written down.
     *
     * @throws IllegalArgumentException if the text is not JSON, is null, or does not fit the type; never quotes the text
     */
    public static <T> T read(Class<T> type, String json) {
        try {
            return fromJson(type, json);
        } catch (JsonDataException e) {
            throw new IllegalArgumentException("This is no " + type.getSimpleName() + ": " + e.getMessage());
        }
    }

    /**
     * The interface that a model is written by.
     *
     * @param implementation ours, or one of an application's own
     */
    public static Class<?> modelOf(Class<?> implementation) {
        for (Class<?> type = implementation; type != null; type = type.getSuperclass()) {
            for (Class<?> model : type.getInterfaces()) {
                if (JsonModel.class.isAssignableFrom(model)) {
                    return model;
                }
            }
        }
        throw new IllegalArgumentException(implementation.getName() + " implements no model");
    }

    /**
     * Reads a document without copying it. Nothing of what is returned refers to the array.
     *
     * @param json at least {@link #padded} of {@code length} long, and zero behind the document
     * @return null for null
     * @throws JsonError if it is no JSON, or does not fit
     */
    public static <T> @Nullable T document(JsonType<T> type, byte[] json, int length) {
        JsonCursor cursor = new JsonCursor(json, length);
        try {
            T value = cursor.json[cursor.at] != 'n' || type.takesNull() ? type.read(cursor) : null;
            if (value == null) {
                cursor.isNull();
            }
            cursor.end();
            return value;
        } catch (JsonError e) {
            throw e.in(json);
        }
    }

    /** How long the array of a document has to be. */
    public static int padded(int length) {
        return Math.addExact(length, JsonScan.PADDING);
    }
}
