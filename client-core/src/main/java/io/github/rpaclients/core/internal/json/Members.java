package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.json.JsonExtras;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The JSON members of one model, numbered in the order declared, and what was learned of the objects read. Generated
 * adapters hold one in a constant. Thread-safe.
 */
public final class Members {
    private enum Presence {
        REQUIRED,
        OPTIONAL,
        COLLECTION
    }

    private final String model;
    private final String[] names;
    private final byte[][] written;
    private final int[] memberOfSpelling;
    private final long[] required;
    private final long[] collections;
    private final int[] since;
    private volatile Names learned;

    private Members(Builder builder) {
        model = builder.model;
        names = builder.names.toArray(new String[0]);
        written = new byte[names.length][];
        required = new long[words(names.length)];
        collections = new long[words(names.length)];
        since = builder.since.stream().mapToInt(Integer::intValue).toArray();
        for (int member = 0; member < names.length; member++) {
            written[member] = (RawJson.quote(names[member]) + ":").getBytes(StandardCharsets.UTF_8);
            mark(required, member, builder.presences.get(member) == Presence.REQUIRED);
            mark(collections, member, builder.presences.get(member) == Presence.COLLECTION);
        }
        memberOfSpelling =
                builder.memberOfSpelling.stream().mapToInt(Integer::intValue).toArray();
        learned = Names.of(builder.spellings);
        Failures.declare(builder.spellings);
    }

    private static void mark(long[] bits, int member, boolean set) {
        if (set) {
            bits[member >>> 6] |= 1L << member;
        }
    }

    /** How many longs have a bit for each of so many members. */
    static int words(int members) {
        return (members + 63) >>> 6;
    }

    /** Starts the description of a model; its name is for error messages. */
    public static Builder of(String model) {
        return new Builder(model);
    }

    /** Begins an object of a model that keeps nothing it does not know. */
    public MemberWriter write(JsonOut out) {
        return write(out, JsonExtras.none());
    }

    /** Begins an object of a model with extras. */
    public MemberWriter write(JsonOut out, JsonExtras extras) {
        return new MemberWriter(this, out, KeptMembers.in(extras));
    }

    String model() {
        return model;
    }

    int size() {
        return names.length;
    }

    String name(int member) {
        return names[member];
    }

    /** The name in quotes and the colon. */
    byte[] written(int member) {
        return written[member];
    }

    long required(int word) {
        return required[word];
    }

    long collections(int word) {
        return collections[word];
    }

    /** The first version of the API that has it; 0 if all have it. */
    int since(int member) {
        return since[member];
    }

    /** The same by name. */
    public int since(String name) {
        int spelling = learned.find(name);
        int member = spelling < 0 ? -1 : member(spelling);
        return member < 0 ? 0 : since[member];
    }

    /** Whether it is empty in the model where it is not there. */
    boolean isCollection(int member) {
        return (collections[member >>> 6] & (1L << member)) != 0;
    }

    Names names() {
        return learned;
    }

    /** The member that goes by a name; -1 for one that the model does not know. */
    int member(int spelling) {
        return spelling < memberOfSpelling.length ? memberOfSpelling[spelling] : -1;
    }

    /** Whether this is the name, or another accepted name, of an attribute. */
    boolean knows(String name) {
        int spelling = learned.find(name);
        return spelling >= 0 && spelling < memberOfSpelling.length;
    }

    /** Remembers a name the model does not know, if there is room. */
    synchronized Names learn(String name) {
        Names now = learned;
        if (now.find(name) < 0 && now.hasRoomFor(name)) {
            now = now.with(name);
            learned = now;
        }
        return now;
    }

    @Override
    public String toString() {
        return model + Arrays.toString(names);
    }

    /** Each call adds one member; the name comes first, then other names accepted in reading. */
    public static final class Builder {
        private final String model;
        private final List<String> names = new ArrayList<>();
        private final List<Presence> presences = new ArrayList<>();
        private final List<Integer> since = new ArrayList<>();
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
            since.add(0);
            return this;
        }

        /** The first version of the API that has the member added last. */
        public Builder since(int version) {
            since.set(since.size() - 1, version);
            return this;
        }
    }
}
