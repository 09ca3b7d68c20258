package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.internal.RawJson;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object split one level deep: names and the raw text of their values, in the order written. Loses nothing but the
 * white space between members. Immutable and thread-safe.
 */
public final class RawObject {
    private final Map<String, RawJson.Member> members;

    private RawObject(Map<String, RawJson.Member> members) {
        this.members = members;
    }

    /** The object without members. */
    public static RawObject empty() {
        return new RawObject(Map.of());
    }

    /**
     * Splits the text of one JSON object.
     *
     * @throws IllegalArgumentException if it is anything else, or has a name twice: keeping one of the two would lose data
     */
    public static RawObject parse(String json) {
        Map<String, RawJson.Member> members = new LinkedHashMap<>();
        for (RawJson.Member member : RawJson.members(json)) {
            if (members.put(member.name(), member) != null) {
                throw new IllegalArgumentException("Malformed JSON: member '" + member.name() + "' is there twice");
            }
        }
        return new RawObject(members);
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(members.keySet());
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** The raw text of a value, {@code null} included; empty if there is no such member. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(members.get(name)).map(RawJson.Member::value);
    }

    /**
     * The raw text of a value that has to be there.
     *
     * @throws JsonDataException if there is no such member, or it is null
     */
    public String require(String name) {
        return get(name)
                .filter(value -> !RawJson.isNull(value))
                .orElseThrow(() -> Failures.of("The answer misses '" + name + "' at $"));
    }

    /**
     * A nested object; empty if there is no such member or it is null.
     *
     * @throws IllegalArgumentException if it is anything else
     */
    public Optional<RawObject> object(String name) {
        return get(name).filter(value -> !RawJson.isNull(value)).map(RawObject::parse);
    }

    /**
     * A copy with another value in the same place, or with one more member at the end.
     *
     * @throws IllegalArgumentException if {@code rawJson} is not one JSON value
     */
    public RawObject with(String name, String rawJson) {
        Map<String, RawJson.Member> copy = new LinkedHashMap<>(members);
        RawJson.Member old = members.get(name);
        copy.put(name, (old == null ? RawJson.Member.of(name) : old).with(rawJson));
        return new RawObject(copy);
    }

    /** A copy without that member. */
    public RawObject without(String name) {
        Map<String, RawJson.Member> copy = new LinkedHashMap<>(members);
        copy.remove(name);
        return new RawObject(copy);
    }

    /** The object without white space between members. */
    public String toJson() {
        StringJoiner json = new StringJoiner(",", "{", "}");
        members.values().forEach(member -> json.add(member.rawName() + ":" + member.value()));
        return json.toString();
    }

    /** Whether both are written the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawObject && toJson().equals(((RawObject) other).toJson());
    }

    @Override
    public int hashCode() {
        return toJson().hashCode();
    }

    /** The names only: values may be secret. */
    @Override
    public String toString() {
        return "RawObject" + names();
    }
}
