package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.json.EntityChange;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.json.Change;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import retrofit2.Call;

/**
 * How an entity is read, changed and written back whole, on the server's own text. One for each kind of entity. Immutable.
 *
 * @param <E> the entity
 * @param <I> what the server finds it by
 */
public final class Edit<E, I> {
    private final Class<E> type;
    private final Function<E, I> id;
    // changed in copies only, before anybody sees them
    private Predicate<String> fixed = name -> false;
    private Predicate<String> dropped = name -> name.startsWith("@odata.");
    private BiFunction<RawObject, I, RawObject> prepared = (answer, asked) -> answer;
    private BiFunction<RawObject, E, RawObject> reshaped = (body, after) -> body;

    private Edit(Class<E> type, Function<E, I> id) {
        this.type = type;
        this.id = id;
    }

    private Edit(Edit<E, I> other) {
        this(other.type, other.id);
        this.fixed = other.fixed;
        this.dropped = other.dropped;
        this.prepared = other.prepared;
        this.reshaped = other.reshaped;
    }

    /** An entity whose members may all be changed but those that are {@code @ReadOnly}. */
    public static <E, I> Edit<E, I> of(Class<E> type, Function<E, I> id) {
        return new Edit<>(type, id);
    }

    /** The same with more members that a change must leave alone, by their names in JSON. */
    public Edit<E, I> fixed(Predicate<String> members) {
        Edit<E, I> copy = new Edit<>(this);
        copy.fixed = fixed.or(members);
        return copy;
    }

    /** The same without members that only answers have; those of OData are left out of every request. */
    public Edit<E, I> dropped(Predicate<String> members) {
        Edit<E, I> copy = new Edit<>(this);
        copy.dropped = dropped.or(members);
        return copy;
    }

    /**
     * The same with something to do to an answer before it is read; what would do harm if it were written back is refused
     * there, by one of {@link Failures}.
     */
    public Edit<E, I> prepared(BiFunction<RawObject, I, RawObject> prepared) {
        Edit<E, I> copy = new Edit<>(this);
        copy.prepared = prepared;
        return copy;
    }

    /** The same for a server whose requests look otherwise than its answers. */
    public Edit<E, I> reshaped(BiFunction<RawObject, E, RawObject> reshaped) {
        Edit<E, I> copy = new Edit<>(this);
        copy.reshaped = reshaped;
        return copy;
    }

    /**
     * A change, worked out and not sent.
     *
     * @param get reads the entity
     * @param put writes it
     * @throws IllegalArgumentException if the change touches what it must leave alone
     * @throws io.github.rpaclients.core.error.ApiException if the entity cannot be read, or is another than the one asked for
     */
    public Change<E> change(
            ApiCalls calls, I asked, Call<RawObject> get, UnaryOperator<E> change, Function<RawObject, Call<?>> put) {
        return changing(calls, asked, get, change, body -> calls.run(put.apply(body)));
    }

    /** The same, with more to do around the write than to send it. */
    public Change<E> changing(
            ApiCalls calls, I asked, Call<RawObject> get, UnaryOperator<E> change, Consumer<RawObject> put) {
        EntityChange<E> read = calls.execute(get, answer -> read(asked, prepared.apply(answer, asked)));
        E after = change.apply(read.before());
        String what = "update of " + type.getSimpleName() + " " + asked;
        return read.to(
                after,
                what,
                fixed.or(Json.type(type).readOnly()::contains),
                body -> put.accept(reshaped.apply(sendable(body, read, calls.version()), after)));
    }

    /** The server would write to the one in the body. */
    private EntityChange<E> read(I asked, RawObject answer) {
        E entity = Json.fromJson(type, answer.toJson());
        if (!id.apply(entity).equals(asked)) {
            throw Failures.of("Expected " + type.getSimpleName() + " " + asked + " at $");
        }
        return EntityChange.of(type, answer, entity);
    }

    private RawObject sendable(RawObject entity, EntityChange<E> read, int version) {
        RawObject body = entity;
        for (String name : entity.names()) {
            boolean tooNew = Json.type(type).since(name) > version && !read.has(name);
            body = dropped.test(name) || tooNew ? body.without(name) : body;
        }
        return body;
    }
}
