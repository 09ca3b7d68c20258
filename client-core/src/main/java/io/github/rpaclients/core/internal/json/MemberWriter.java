package io.github.rpaclients.core.internal.json;

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
    private final JsonOut out;
    private final KeptMembers extras;

    MemberWriter(Members members, JsonOut out, KeptMembers extras) {
        this.members = members;
        this.out = out;
        this.extras = extras;
        out.open('{');
    }

    public void write(int member, boolean value) {
        if (named(member)) {
            out.value(value);
        }
    }

    public void write(int member, long value) {
        if (named(member)) {
            out.value(value);
        }
    }

    public void write(int member, double value) {
        if (named(member)) {
            out.value(value);
        }
    }

    public void write(int member, @Nullable String value) {
        if (value == null) {
            writeExtra(member);
        } else if (named(member)) {
            out.value(value);
        }
    }

    public <T> void write(int member, @Nullable T value, JsonType<T> type) {
        if (value == null) {
            writeExtra(member);
        } else if (!type.isLeftOut(value) && named(member)) {
            type.write(out, value);
        }
    }

    public void optional(int member, OptionalInt value) {
        if (value.isPresent()) {
            write(member, value.getAsInt());
        } else {
            writeExtra(member);
        }
    }

    public void optional(int member, OptionalLong value) {
        if (value.isPresent()) {
            write(member, value.getAsLong());
        } else {
            writeExtra(member);
        }
    }

    public void optional(int member, OptionalDouble value) {
        if (value.isPresent()) {
            write(member, value.getAsDouble());
        } else {
            writeExtra(member);
        }
    }

    public void optional(int member, Optional<String> value) {
        write(member, value.orElse(null));
    }

    public <T> void optional(int member, Optional<T> value, JsonType<T> type) {
        write(member, value.orElse(null), type);
    }

    public <T extends Collection<?>> void collection(int member, T value, JsonType<T> type) {
        collection(member, value.isEmpty(), value, type);
    }

    public <T extends Map<?, ?>> void collection(int member, T value, JsonType<T> type) {
        collection(member, value.isEmpty(), value, type);
    }

    /** Writes what the model does not know and ends the object. */
    public void end() {
        extras.writeUnknown(out, members);
        out.close('}');
    }

    /** False if who reads it does not know the member; then there is no name, and no value may follow. */
    private boolean named(int member) {
        boolean known = out.isFor(members.since(member));
        if (known) {
            out.name(members.written(member));
        }
        return known;
    }

    private <T> void collection(int member, boolean empty, T value, JsonType<T> type) {
        boolean left = empty && out.leavesOutEmpty() && members.isCollection(member);
        if (left || (empty && extras.speakFor(members, member))) {
            writeExtra(member);
        } else {
            write(member, value, type);
        }
    }

    private void writeExtra(int member) {
        if (!extras.write(out, members, member) && out.isWhole()) {
            out.name(members.written(member));
            out.nullValue();
        }
    }
}
