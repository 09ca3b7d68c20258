package io.github.rpaclients.core.internal.json;

import java.lang.reflect.Type;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one member of an answer that counts. An answer without it is not the one that was asked for. */
public final class MemberType<T> implements JsonType<T> {
    private final String name;
    private final JsonType<T> value;

    private MemberType(String name, JsonType<T> value) {
        this.name = name;
        this.value = value;
        Failures.declare(Set.of(name));
    }

    public static MemberType<?> of(String name, Type value) {
        return new MemberType<>(name, JsonTypes.of(value));
    }

    /** Null is no such answer, and said to be none here. */
    @Override
    public boolean takesNull() {
        return true;
    }

    @Override
    public T read(JsonCursor in) {
        int start = in.at;
        @Nullable T found = null;
        in.open('{', "an object with '" + name + "'");
        for (boolean first = true; in.member(first); first = false) {
            if (!in.name().equals(name)) {
                in.skipValue();
            } else if (found == null) {
                found = in.value(value);
            } else {
                throw in.wrong("Expected '" + name + "' only once");
            }
        }
        if (found == null) {
            throw new JsonError(JsonError.Kind.MISFIT, "The answer has no '" + name + "'", start);
        }
        return found;
    }

    @Override
    public void write(JsonOut out, T whole) {
        throw new UnsupportedOperationException("Answers are only read");
    }
}
