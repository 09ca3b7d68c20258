package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.json.JsonExtras;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@link JsonExtras} hold: one slice of the document with the members that the model does not know, and a bit for each
 * member that was null and for each collection that was not there. Becomes a map when somebody asks for a name.
 *
 * <p>Immutable and thread-safe.
 */
public final class KeptMembers {
    /** Nothing. */
    public static final KeptMembers NONE = of(Map.of(), Set.of());

    private static final String NULL = "null";
    private static final long[] NO_BITS = {};
    private static volatile @Nullable Door door;

    private final @Nullable Members members;
    private final byte @Nullable [] unknown;
    private final long nulls;
    private final long absent;
    private final long[] further; // of members past the 64th: nulls, then absences
    private @Nullable Unfolded unfolded; // made twice at worst

    private KeptMembers(Unfolded unfolded) {
        this.members = null;
        this.unknown = null;
        this.nulls = 0;
        this.absent = 0;
        this.further = NO_BITS;
        this.unfolded = unfolded;
    }

    private KeptMembers(Members members, byte @Nullable [] unknown, long nulls, long absent, long[] further) {
        this.members = members;
        this.unknown = unknown;
        this.nulls = nulls;
        this.absent = absent;
        this.further = further;
    }

    /**
     * By name.
     *
     * @param members what is kept, as JSON texts
     * @param absent the collections that stay out of the JSON
     */
    public static KeptMembers of(Map<String, String> members, Set<String> absent) {
        return new KeptMembers(new Unfolded(new LinkedHashMap<>(members), new LinkedHashSet<>(absent)));
    }

    static JsonExtras read(Members members, byte @Nullable [] unknown, long[] nulls, long[] seen) {
        int words = Members.words(members.size());
        long some = 0;
        long[] further = words > 1 ? new long[(words - 1) * 2] : NO_BITS;
        for (int word = 1; word < words; word++) {
            further[word - 1] = nulls[word];
            further[words - 1 + word - 1] = members.collections(word) & ~seen[word];
            some |= further[word - 1] | further[words - 1 + word - 1];
        }
        long absent = words == 0 ? 0 : members.collections(0) & ~seen[0];
        return unknown == null && (some | nulls[0] | absent) == 0
                ? JsonExtras.none()
                : door().extras(new KeptMembers(members, unknown, nulls[0], absent, further));
    }

    static KeptMembers in(JsonExtras extras) {
        return door().kept(extras);
    }

    private boolean isNull(int member) {
        int word = member >>> 6;
        return ((word == 0 ? nulls : further[word - 1]) & (1L << member)) != 0;
    }

    private boolean isAbsent(int member) {
        int word = member >>> 6;
        return ((word == 0 ? absent : further[further.length / 2 + word - 1]) & (1L << member)) != 0;
    }

    // for writing

    /** Whether these are as they were read, for the model that is being written. */
    private boolean isOf(Members model) {
        return members == model;
    }

    /** Writes the text of a member of the model that has no value; false if there is none, as in most cases. */
    boolean write(JsonOut out, Members model, int member) {
        String json = isOf(model) ? nullOf(member) : unfolded().members.get(model.name(member));
        if (json == null) {
            return false;
        }
        out.name(model.written(member));
        out.raw(json);
        return true;
    }

    private @Nullable String nullOf(int member) {
        return isNull(member) ? NULL : null;
    }

    /** Whether an empty collection is to be written as these say, and not as an empty one. */
    boolean speakFor(Members model, int member) {
        if (isOf(model)) {
            return isNull(member) || isAbsent(member);
        }
        String name = model.name(member);
        return unfolded().absent.contains(name) || unfolded().members.containsKey(name);
    }

    void writeUnknown(JsonOut out, Members model) {
        if (!isOf(model)) {
            unfolded().members.forEach((name, json) -> {
                if (!model.knows(name)) {
                    out.name(name);
                    out.raw(json);
                }
            });
        } else if (unknown != null) {
            out.raw(unknown);
        }
    }

    // by name

    /** The texts by name: members that were null first, the others in the order read. */
    public Map<String, String> members() {
        return unfolded().members;
    }

    public Set<String> absent() {
        return unfolded().absent;
    }

    private Unfolded unfolded() {
        Unfolded now = unfolded;
        if (now == null) {
            now = unfold(Objects.requireNonNull(members));
            unfolded = now;
        }
        return now;
    }

    private Unfolded unfold(Members model) {
        Map<String, String> texts = new LinkedHashMap<>();
        Set<String> missing = new LinkedHashSet<>();
        for (int member = 0; member < model.size(); member++) {
            if (isNull(member)) {
                texts.put(model.name(member), NULL);
            } else if (isAbsent(member)) {
                missing.add(model.name(member));
            }
        }
        if (unknown != null) {
            byte[] object = Arrays.copyOf(unknown, unknown.length + JsonScan.PADDING + 1);
            object[unknown.length] = '}';
            JsonCursor cursor = new JsonCursor(object, unknown.length + 1);
            for (boolean first = true; cursor.member(first); first = false) {
                texts.put(cursor.name(), cursor.raw());
            }
        }
        return new Unfolded(texts, missing);
    }

    /** Of the same members and absences, however they are kept. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KeptMembers
                && members().equals(((KeptMembers) other).members())
                && absent().equals(((KeptMembers) other).absent());
    }

    @Override
    public int hashCode() {
        return Objects.hash(members(), absent());
    }

    @Override
    public String toString() {
        return "KeptMembers" + members().keySet();
    }

    private static final class Unfolded {
        private final Map<String, String> members;
        private final Set<String> absent;

        Unfolded(Map<String, String> members, Set<String> absent) {
            this.members = Collections.unmodifiableMap(members);
            this.absent = Collections.unmodifiableSet(absent);
        }
    }

    // JsonExtras are for everybody and this is not, so what one makes of the other is no public method of either

    /** What {@link JsonExtras} let readers and writers do with them. */
    public interface Door {
        JsonExtras extras(KeptMembers kept);

        KeptMembers kept(JsonExtras extras);
    }

    /** Called once, by {@link JsonExtras}. */
    public static void setDoor(Door opened) {
        door = opened;
    }

    private static Door door() {
        Door open = door;
        if (open == null) {
            JsonExtras.none(); // initializes the class, which opens it
            open = door;
        }
        return Objects.requireNonNull(open);
    }
}
