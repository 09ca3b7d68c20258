package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonWriter;
import io.github.rpaclients.core.json.JsonExtras;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Writes one object for a generated adapter: the attributes in order, then what the model does not know. */
public final class MemberWriter {
    private final Members members;
    private final JsonWriter writer;
    private final JsonExtras extras;

    MemberWriter(Members members, JsonWriter writer, JsonExtras extras) throws IOException {
        this.members = members;
        this.writer = writer;
        this.extras = extras;
        writer.beginObject();
    }

    public void write(String name, boolean value) throws IOException {
        writer.name(name).value(value);
    }

    public void write(String name, long value) throws IOException {
        writer.name(name).value(value);
    }

    public void write(String name, double value) throws IOException {
        writer.name(name).value(value);
    }

    public void write(String name, @Nullable String value) throws IOException {
        if (value == null) {
            writeExtra(name);
        } else {
            writer.name(name).value(value);
        }
    }

    public <T> void write(String name, @Nullable T value, JsonAdapter<T> adapter) throws IOException {
        if (value == null) {
            writeExtra(name);
        } else {
            writer.name(name);
            adapter.toJson(writer, value);
        }
    }

    public void optional(String name, OptionalInt value) throws IOException {
        if (value.isPresent()) {
            write(name, value.getAsInt());
        } else {
            writeExtra(name);
        }
    }

    public void optional(String name, OptionalLong value) throws IOException {
        if (value.isPresent()) {
            write(name, value.getAsLong());
        } else {
            writeExtra(name);
        }
    }

    public void optional(String name, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            write(name, value.getAsDouble());
        } else {
            writeExtra(name);
        }
    }

    public void optional(String name, Optional<String> value) throws IOException {
        write(name, value.orElse(null));
    }

    public <T> void optional(String name, Optional<T> value, JsonAdapter<T> adapter) throws IOException {
        write(name, value.orElse(null), adapter);
    }

    public <T extends Collection<?>> void collection(String name, T value, JsonAdapter<T> adapter) throws IOException {
        collection(name, value.isEmpty(), value, adapter);
    }

    public <T extends Map<?, ?>> void collection(String name, T value, JsonAdapter<T> adapter) throws IOException {
        collection(name, value.isEmpty(), value, adapter);
    }

    /** Writes what the model does not know and ends the object. */
    public void end() throws IOException {
        for (String name : extras.names()) {
            if (!members.knows(name)) {
                writeExtra(name);
            }
        }
        writer.endObject();
    }

    private <T> void collection(String name, boolean empty, T value, JsonAdapter<T> adapter) throws IOException {
        if (empty && (extras.isAbsent(name) || extras.json(name).isPresent())) {
            writeExtra(name);
        } else {
            write(name, value, adapter);
        }
    }

    private void writeExtra(String name) throws IOException {
        Optional<String> json = extras.json(name);
        if (json.isPresent()) {
            writer.name(name);
            RawAdapter.write(writer, json.get());
        }
    }
}
