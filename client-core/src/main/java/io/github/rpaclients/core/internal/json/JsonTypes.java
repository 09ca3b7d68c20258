package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.Types;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.NumericId;
import io.github.rpaclients.core.json.OpenEnum;
import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.core.json.TextId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * The types there are. A generated adapter composes those of its attributes; who has a {@link Type} only asks {@link #of}.
 */
public final class JsonTypes {
    private static final Map<Type, JsonType<?>> KNOWN = new ConcurrentHashMap<>();

    static {
        JsonType<Boolean> booleans = new Scalar<>(JsonCursor::readBoolean, JsonOut::value);
        KNOWN.put(boolean.class, booleans);
        KNOWN.put(Boolean.class, booleans);
        JsonType<Integer> ints = new Scalar<>(JsonCursor::intValue, (out, value) -> out.value((long) value));
        KNOWN.put(int.class, ints);
        KNOWN.put(Integer.class, ints);
        JsonType<Long> longs = new Scalar<>(JsonCursor::longValue, (out, value) -> out.value((long) value));
        KNOWN.put(long.class, longs);
        KNOWN.put(Long.class, longs);
        JsonType<Double> doubles = new Scalar<>(JsonCursor::doubleValue, (out, value) -> out.value((double) value));
        KNOWN.put(double.class, doubles);
        KNOWN.put(Double.class, doubles);
        KNOWN.put(
                BigDecimal.class,
                new Scalar<BigDecimal>(JsonCursor::decimal, (out, value) -> out.ascii(value.toString())));
        KNOWN.put(String.class, new Scalar<String>(JsonCursor::repeatingText, JsonOut::value));
        KNOWN.put(
                Instant.class,
                new Scalar<Instant>(JsonCursor::instant, (out, value) -> out.ascii('"' + value.toString() + '"')));
        KNOWN.put(
                UUID.class,
                new Scalar<UUID>(
                        in -> in.parsed("a UUID", JsonTypes::uuid), (out, value) -> out.value(value.toString())));
        KNOWN.put(
                Secret.class,
                new Scalar<Secret>(
                        in -> in.parsed("a secret, not what is printed in place of one,", JsonTypes::secret),
                        JsonOut::value));
        KNOWN.put(JsonValue.class, new Verbatim());
    }

    interface Read<T> {
        T from(JsonCursor in);
    }

    interface Write<T> {
        void to(JsonOut out, T value);
    }

    private JsonTypes() {}

    /**
     * The type of a class.
     *
     * @throws IllegalArgumentException if it cannot be JSON, saying what to do
     */
    @SuppressWarnings("unchecked") // put in by its type
    public static <T> JsonType<T> of(Class<T> type) {
        return (JsonType<T>) of((Type) type);
    }

    /**
     * Any type.
     *
     * @throws IllegalArgumentException if it cannot be JSON, saying what to do
     */
    static JsonType<?> of(Type type) {
        JsonType<?> known = KNOWN.get(type);
        if (known == null) {
            known = make(type);
            JsonType<?> other = KNOWN.putIfAbsent(type, known);
            known = other == null ? known : other;
        }
        return known;
    }

    private static JsonType<?> make(Type type) {
        Class<?> raw = Types.getRawType(type);
        if (type instanceof ParameterizedType) {
            Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
            if (raw == List.class) {
                return list(of(arguments[0]));
            }
            if (raw == Set.class) {
                return set(of(arguments[0]));
            }
            if (raw == Map.class && arguments[0] == String.class) {
                return map(of(arguments[1]));
            }
            if (raw == Patch.class) {
                return patch(of(arguments[0]));
            }
        } else if (OpenEnum.class.isAssignableFrom(raw)) {
            return OpenValues.word(raw.asSubclass(OpenEnum.class));
        } else if (TextId.class.isAssignableFrom(raw)) {
            return OpenValues.text(raw.asSubclass(TextId.class));
        } else if (NumericId.class.isAssignableFrom(raw)) {
            return OpenValues.number(raw.asSubclass(NumericId.class));
        }
        return Models.of(type, raw);
    }

    /** A list without nulls in it. */
    public static <T> JsonType<List<T>> list(JsonType<T> elements) {
        return new Elements.OfList<>(elements);
    }

    /** A set without nulls in it, in the order read. */
    public static <T> JsonType<Set<T>> set(JsonType<T> elements) {
        return new Elements.OfSet<>(elements);
    }

    /** A map without nulls in it, in the order read. */
    public static <T> JsonType<Map<String, T>> map(JsonType<T> values) {
        return new Entries<>(values);
    }

    /** A change of one member. */
    public static <T> JsonType<Patch<T>> patch(JsonType<T> values) {
        return new Change<>(values);
    }

    /**
     * A word from an open vocabulary; those that come again are one object.
     *
     * @param name for error messages
     */
    public static <T extends OpenEnum> JsonType<T> word(String name, Function<String, T> of) {
        Words<T> words = new Words<>(of, 64);
        return new Scalar<>(in -> OpenValues.read(in, name, words), (out, value) -> out.value(value.value()));
    }

    /** An id made of characters. */
    public static <T extends TextId> JsonType<T> id(String name, Function<String, T> of) {
        return new Scalar<>(in -> in.parsed("a " + name, of), (out, value) -> out.value(value.value()));
    }

    /** An id made of digits that is written as a number. */
    public static <T extends TextId> JsonType<T> idAsNumber(String name, Function<String, T> of) {
        return new Scalar<>(in -> in.parsed("a " + name, of), (out, value) -> out.value(digits(name, value.value())));
    }

    /** An id that is a number. */
    public static <T extends NumericId> JsonType<T> number(String name, LongFunction<T> of) {
        return new Scalar<>(in -> OpenValues.read(in, name, of), (out, value) -> out.value(value.value()));
    }

    private static long digits(String name, String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "The " + name + " '" + id + "' is not a number, which the server wants here");
        }
    }

    /** One that was printed is a text that nobody has as a password, and nobody should get. */
    private static Secret secret(String text) {
        Secret secret = Secret.of(text);
        if (secret.toString().equals(text)) {
            throw new IllegalArgumentException("A secret that was printed");
        }
        return secret;
    }

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (text.length() != 36) { // fromString() fills up what is missing with zeros
            throw new IllegalArgumentException("A UUID has 36 characters");
        }
        return uuid;
    }

    /** A value that is one token. */
    private static final class Scalar<T> implements JsonType<T> {
        private final Read<T> read;
        private final Write<T> write;

        Scalar(Read<T> read, Write<T> write) {
            this.read = read;
            this.write = write;
        }

        @Override
        public T read(JsonCursor in) {
            return read.from(in);
        }

        @Override
        public void write(JsonOut out, T value) {
            write.to(out, value);
        }
    }

    /** JSON of free shape, where the null is a value, too. */
    private static final class Verbatim implements JsonType<JsonValue> {
        @Override
        public JsonValue read(JsonCursor in) {
            return JsonValue.of(in.raw());
        }

        @Override
        public void write(JsonOut out, JsonValue value) {
            out.raw(value.json());
        }

        @Override
        public boolean takesNull() {
            return true;
        }
    }

    /** Only as a member: elsewhere there is no way to write nothing. */
    private static final class Change<T> implements JsonType<Patch<T>> {
        private final JsonType<T> values;

        Change(JsonType<T> values) {
            this.values = values;
        }

        @Override
        public Patch<T> read(JsonCursor in) {
            return in.isNull() ? Patch.clear() : Patch.set(values.read(in));
        }

        @Override
        public void write(JsonOut out, Patch<T> patch) {
            if (patch.value().isPresent()) {
                values.write(out, patch.value().get());
            } else {
                out.nullValue();
            }
        }

        @Override
        public boolean takesNull() {
            return true;
        }

        @Override
        public boolean isLeftOut(Patch<T> patch) {
            return patch.isKeep();
        }
    }
}
