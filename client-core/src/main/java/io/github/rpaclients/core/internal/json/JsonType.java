package io.github.rpaclients.core.internal.json;

import java.util.Set;

/** How values of one type are read and written. Thread-safe. */
public interface JsonType<T> {
    /** Reads the value the cursor stands before; it is not null unless {@link #takesNull}. */
    T read(JsonCursor in);

    void write(JsonOut out, T value);

    /** Whether a value is made of null, too. */
    default boolean takesNull() {
        return false;
    }

    /** The members of a model that only the server sets, by their names in JSON. */
    default Set<String> readOnly() {
        return Set.of();
    }

    /** The first version of the API that has a member of a model; 0 if all have it, or the model does not. */
    default int since(String member) {
        return 0;
    }

    /** Whether a member of this value is not written at all. */
    default boolean isLeftOut(T value) {
        return false;
    }
}
