package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import io.github.rpaclients.core.json.JsonExtras;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The JSON members of one model, numbered in the order declared. Generated adapters hold one in a constant. Immutable and
 * thread-safe.
 */
public final class Members {
    private enum Presence {
        REQUIRED,
        OPTIONAL,
        COLLECTION
    }

    private final String model;
    private final List<String> names;
    private final List<Presence> presences;
    private final JsonReader.Options spellings;
    private final int[] memberOfSpelling;
    private final Set<String> known;

    private Members(Builder builder) {
        model = builder.model;
        names = List.copyOf(builder.names);
        presences = List.copyOf(builder.presences);
        spellings = JsonReader.Options.of(builder.spellings.toArray(new String[0]));
        memberOfSpelling =
                builder.memberOfSpelling.stream().mapToInt(Integer::intValue).toArray();
        known = new HashSet<>(builder.spellings);
        Failures.declare(known);
    }

    /** Starts the description of a model; its name is for error messages. */
    public static Builder of(String model) {
        return new Builder(model);
    }

    /** Enters the object the reader stands before. */
    public MemberReader read(JsonReader reader) throws IOException {
        return new MemberReader(this, reader);
    }

    /** Begins an object of a model that keeps nothing it does not know. */
    public MemberWriter write(JsonWriter writer) throws IOException {
        return write(writer, JsonExtras.none());
    }

    /** Begins an object of a model with extras. */
    public MemberWriter write(JsonWriter writer, JsonExtras extras) throws IOException {
        return new MemberWriter(this, writer, extras);
    }

    String model() {
        return model;
    }

    int size() {
        return names.size();
    }

    String name(int member) {
        return names.get(member);
    }

    boolean isRequired(int member) {
        return presences.get(member) == Presence.REQUIRED;
    }

    boolean isCollection(int member) {
        return presences.get(member) == Presence.COLLECTION;
    }

    /** Whether this is the name, or another accepted name, of an attribute. */
    boolean knows(String name) {
        return known.contains(name);
    }

    /** Reads a name and returns the number of its member, or -1 with the name still to be read. */
    int select(JsonReader reader) throws IOException {
        int spelling = reader.selectName(spellings);
        return spelling < 0 ? -1 : memberOfSpelling[spelling];
    }

    /** Each call adds one member; the name comes first, then other names accepted in reading. */
    public static final class Builder {
        private final String model;
        private final List<String> names = new ArrayList<>();
        private final List<Presence> presences = new ArrayList<>();
        private final List<String> spellings = new ArrayList<>();
        private final List<Integer> memberOfSpelling = new ArrayList<>();

        private Builder(String model) {
            this.model = model;
        }

        public Builder required(String... spellings) {
            return add(Presence.REQUIRED, spellings);
        }

        public Builder optional(String... spellings) {
            return add(Presence.OPTIONAL, spellings);
        }

        /** A member that is never null in the model, and empty if it was not there. */
        public Builder collection(String... spellings) {
            return add(Presence.COLLECTION, spellings);
        }

        public Members build() {
            return new Members(this);
        }

        private Builder add(Presence presence, String... accepted) {
            Arrays.stream(accepted).forEach(spelling -> {
                spellings.add(spelling);
                memberOfSpelling.add(names.size());
            });
            names.add(accepted[0]);
            presences.add(presence);
            return this;
        }
    }
}
