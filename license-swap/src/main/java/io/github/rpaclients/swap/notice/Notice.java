package io.github.rpaclients.swap.notice;

import io.github.rpaclients.core.json.JsonValue;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Something that a person, or another system, is to know of a pool. Immutable; holds no secret. */
public final class Notice {
    /** The members of the JSON body that are no details. */
    private static final Set<String> TAKEN = Set.of("version", "kind", "at", "pool", "text", "person");

    private final NoticeKind kind;
    private final String pool;
    private final String text;
    private final Instant at;
    private final Optional<String> person;
    private final Map<String, JsonValue> details;

    private Notice(
            NoticeKind kind,
            String pool,
            String text,
            Instant at,
            Optional<String> person,
            Map<String, JsonValue> details) {
        this.kind = kind;
        this.pool = pool;
        this.text = text;
        this.at = at;
        this.person = person;
        this.details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /**
     * A notice.
     *
     * @param pool the name of the pool
     * @param text a sentence for a reader who sees nothing else; not blank
     * @param at when it happened
     */
    public static Notice of(NoticeKind kind, String pool, String text, Instant at) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A notice of the kind " + kind + " has no text; say what has happened");
        }
        return new Notice(kind, pool, text, at, Optional.empty(), Map.of());
    }

    /** The same, about one person, by the name that a reader recognizes. */
    public Notice about(String name) {
        return new Notice(kind, pool, text, at, Optional.of(name), details);
    }

    /**
     * The same with something for other systems to read, which people do not see.
     *
     * @param member its name in the JSON body; a detail of that name is replaced
     * @throws IllegalArgumentException if every notice has a member of that name
     */
    public Notice with(String member, JsonValue detail) {
        if (TAKEN.contains(member)) {
            throw new IllegalArgumentException("Every notice has a " + member + "; call the detail something else");
        }
        Map<String, JsonValue> more = new LinkedHashMap<>(details);
        more.put(member, detail);
        return new Notice(kind, pool, text, at, person, more);
    }

    public NoticeKind kind() {
        return kind;
    }

    /** The name of the pool. */
    public String pool() {
        return pool;
    }

    /** A sentence for a reader who sees nothing else. */
    public String text() {
        return text;
    }

    /** When it happened. */
    public Instant at() {
        return at;
    }

    /** Whom it is about; empty if that is nobody, or more than one. */
    public Optional<String> person() {
        return person;
    }

    /** What other systems may read, by the name of the member, in the order in which it was added. */
    public Map<String, JsonValue> details() {
        return details;
    }

    @Override
    public String toString() {
        return kind + " of pool " + pool + ": " + text;
    }
}
