package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.JsonReader;
import io.github.rpaclients.core.json.JsonExtras;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Supplier;

/** Reads one object for a generated adapter and keeps account of what was there. Not thread-safe. */
public final class MemberReader {
    private final Members members;
    private final JsonReader reader;
    private final boolean[] seen;
    private final Set<String> unknown = new HashSet<>();
    private final JsonExtras.Builder extras = JsonExtras.builder();
    private int current = -1;

    MemberReader(Members members, JsonReader reader) throws IOException {
        this.members = members;
        this.reader = reader;
        this.seen = new boolean[members.size()];
        if (reader.peek() != JsonReader.Token.BEGIN_OBJECT) {
            throw Failures.expected("an object", reader);
        }
        reader.beginObject();
    }

    public boolean hasNext() throws IOException {
        return reader.hasNext();
    }

    /** The number of the next member, or -1 for one the model does not know: then {@link #keep} or {@link #skip} it. */
    public int next() throws IOException {
        current = members.select(reader);
        if (current >= 0) {
            if (seen[current]) {
                throw twice(members.name(current));
            }
            seen[current] = true;
        }
        return current;
    }

    /** Whether the current member has a value. Takes an explicit null out of the way and remembers it. */
    public boolean present() throws IOException {
        if (reader.peek() != JsonReader.Token.NULL) {
            return true;
        }
        reader.nextNull();
        extras.put(members.name(current), RawAdapter.NULL);
        return false;
    }

    public boolean booleanValue() throws IOException {
        requireValue();
        return reader.nextBoolean();
    }

    public int intValue() throws IOException {
        requireValue();
        return Numbers.readInt(reader);
    }

    public long longValue() throws IOException {
        requireValue();
        return Numbers.readLong(reader);
    }

    public double doubleValue() throws IOException {
        requireValue();
        return Numbers.readDouble(reader);
    }

    public String string() throws IOException {
        requireValue();
        return reader.nextString();
    }

    /** For types that need more than one token. Some of them, such as a free JSON value, make a value of null, too. */
    public <T> T value(JsonAdapter<T> adapter) throws IOException {
        T value = adapter.fromJson(reader);
        if (value == null) {
            throw isNull();
        }
        return value;
    }

    /** Keeps a member the model does not know, verbatim. */
    public void keep() throws IOException {
        String name = reader.nextName();
        String path = Failures.path(reader.getPath());
        if (!unknown.add(name)) {
            throw twice(name);
        }
        try {
            extras.put(name, RawAdapter.read(reader));
        } catch (IllegalArgumentException e) {
            // nextSource() counts brackets only; what would be written back has to be JSON
            throw new JsonEncodingException("Malformed JSON at " + path);
        }
    }

    /** Leaves a member the model does not know behind. */
    public void skip() throws IOException {
        reader.skipName();
        reader.skipValue();
    }

    /** Leaves the object and complains if a required member was not in it. */
    public void end() throws IOException {
        reader.endObject();
        StringJoiner missing = new StringJoiner(", ").setEmptyValue("");
        for (int member = 0; member < seen.length; member++) {
            if (!seen[member] && members.isRequired(member)) {
                missing.add("'" + members.name(member) + "'");
            } else if (!seen[member] && members.isCollection(member)) {
                extras.putAbsent(members.name(member));
            }
        }
        if (missing.length() > 0) {
            throw Failures.of(members.model() + " misses " + missing + " at " + Failures.pathBefore(reader));
        }
    }

    /** What the object said beyond the attributes; complete after {@link #end}. */
    public JsonExtras extras() {
        return extras.build();
    }

    /** Builds the model. Its own checks may refuse it, and quote values in doing so. */
    public <T> T build(Supplier<T> builder) {
        try {
            return builder.get();
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw Failures.of(
                    members.model() + " at " + Failures.pathBefore(reader) + " does not pass the model's own check");
        }
    }

    private void requireValue() throws IOException {
        if (reader.peek() == JsonReader.Token.NULL) {
            throw isNull();
        }
    }

    private JsonDataException isNull() {
        return wrong(members.name(current), "is null");
    }

    private JsonDataException twice(String name) {
        return wrong(name, "is there twice");
    }

    private JsonDataException wrong(String name, String what) {
        String known = Failures.isDeclared(name) ? name : "*";
        return Failures.of(
                members.model() + " member '" + known + "' " + what + " at " + Failures.path(reader.getPath()));
    }
}
