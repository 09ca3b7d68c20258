package io.github.rpaclients.uipath.orchestrator.query;

import io.github.rpaclients.core.json.GuidId;
import io.github.rpaclients.core.json.NumericId;
import java.util.Collection;
import java.util.Objects;

/** An id of one kind. */
public final class IdField<E, I> extends OdataField<E, I> {
    private IdField(String path, Class<I> type) {
        super(path, type);
    }

    /** The member of this name, for those that {@code UserFields} and its like leave out. */
    public static <E, I> IdField<E, I> of(String path, Class<I> type) {
        return new IdField<>(path, type);
    }

    /** @throws IllegalArgumentException if the id should be a GUID and is none */
    public OdataFilter<E> eq(I id) {
        return compare("eq", id(id));
    }

    /** @throws IllegalArgumentException if the id should be a GUID and is none */
    public OdataFilter<E> ne(I id) {
        return compare("ne", id(id));
    }

    /** One of these; the server takes some hundred at once. */
    public OdataFilter<E> in(Collection<? extends I> ids) {
        return anyOf(ids, this::eq);
    }

    /** Numbers and GUIDs stand without quotes. */
    private String id(I id) {
        Objects.requireNonNull(id, () -> "What " + path() + " is compared with must not be null");
        if (id instanceof GuidId && !GuidId.isGuid(id.toString())) {
            throw new IllegalArgumentException(path() + " is compared with GUIDs only, not with " + id);
        }
        return id instanceof NumericId || id instanceof GuidId ? id.toString() : literal(id.toString());
    }
}
