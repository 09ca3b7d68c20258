package io.github.rpaclients.core.json;

import io.github.rpaclients.core.internal.RawJson;
import io.github.rpaclients.core.internal.json.KeptMembers;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON object said beyond the attributes of its model: members the model does not know, members that were an
 * explicit {@code null}, collections that were not there at all. Kept as raw JSON text in the order read, and written
 * back as it came. Where an attribute of that name has a value, the attribute wins.
 *
 * <p>Immutable and thread-safe; no argument may be null.
 */
public final class JsonExtras {
    private static final JsonExtras NONE = new JsonExtras(KeptMembers.NONE);

    static {
        KeptMembers.setDoor(new Door());
    }

    private final KeptMembers kept;

    private JsonExtras(KeptMembers kept) {
        this.kept = kept;
    }

    public static JsonExtras none() {
        return NONE;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The names of the members kept: those that were null, then the unknown ones in the order read. */
    public Set<String> names() {
        return kept.members().keySet();
    }

    /** The raw JSON text of a member as it was sent; empty if there is no such member. */
    public Optional<String> json(String name) {
        return Optional.ofNullable(get(name));
    }

    /** Whether no member is kept. */
    public boolean isEmpty() {
        return kept.members().isEmpty();
    }

    /** Whether the collection of this name stays out of the JSON while it is empty. */
    public boolean isAbsent(String name) {
        return kept.absent().contains(name);
    }

    /**
     * A copy with one more member, or with another value for it.
     *
     * @param rawJson one JSON value
     * @throws IllegalArgumentException if {@code rawJson} is anything else
     */
    public JsonExtras with(String name, String rawJson) {
        return copy().put(name, rawJson).build();
    }

    /** A copy that writes {@code name} as an explicit {@code null} while its attribute has no value. */
    public JsonExtras withNull(String name) {
        return with(name, "null");
    }

    /** A copy that leaves the collection {@code name} out of the JSON while it is empty, instead of {@code []}. */
    public JsonExtras withAbsent(String name) {
        return copy().putAbsent(name).build();
    }

    private @Nullable String get(String name) {
        return kept.members().get(Objects.requireNonNull(name, "name"));
    }

    private Builder copy() {
        Builder copy = new Builder();
        copy.members.putAll(kept.members());
        copy.absent.addAll(kept.absent());
        return copy;
    }

    /** Whether both write the same JSON. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonExtras && kept.equals(((JsonExtras) other).kept);
    }

    @Override
    public int hashCode() {
        return kept.hashCode();
    }

    /** The names only: values may be secret. */
    @Override
    public String toString() {
        return "JsonExtras" + names();
    }

    /** Collects many members at once. Not thread-safe. */
    public static final class Builder {
        private final Map<String, String> members = new LinkedHashMap<>();
        private final Set<String> absent = new LinkedHashSet<>();

        private Builder() {}

        /** Like {@link JsonExtras#with}. */
        public Builder put(String name, String rawJson) {
            members.put(Objects.requireNonNull(name, "name"), RawJson.requireValue(rawJson));
            return this;
        }

        /** Like {@link JsonExtras#withAbsent}. */
        public Builder putAbsent(String name) {
            absent.add(Objects.requireNonNull(name, "name"));
            return this;
        }

        public JsonExtras build() {
            return members.isEmpty() && absent.isEmpty() ? NONE : new JsonExtras(KeptMembers.of(members, absent));
        }
    }

    /** For the generated adapters, which make extras of what they read without taking it apart. */
    private static final class Door implements KeptMembers.Door {
        @Override
        public JsonExtras extras(KeptMembers kept) {
            return new JsonExtras(kept);
        }

        @Override
        public KeptMembers kept(JsonExtras extras) {
            return extras.kept;
        }
    }
}
