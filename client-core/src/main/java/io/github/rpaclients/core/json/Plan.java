package io.github.rpaclients.core.json;

import io.github.rpaclients.core.json.Change.Difference;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What has to be done so that an entity is as wanted: nothing, a change, or making it. It has been worked out and not been
 * done; what somebody else does before {@link #apply()} is not seen. Immutable and safe for use by several threads.
 *
 * @param <E> the entity
 */
public final class Plan<E> {
    private final Optional<E> before;
    private final List<Difference> differences;
    private final Supplier<E> apply;

    private Plan(Optional<E> before, List<Difference> differences, Supplier<E> apply) {
        this.before = before;
        this.differences = List.copyOf(differences);
        this.apply = apply;
    }

    /** Called by the clients, for an entity that is there. */
    public static <E> Plan<E> of(Change<E> change) {
        return new Plan<>(Optional.of(change.before()), change.differences(), change::apply);
    }

    /** Called by the clients, for an entity that is not there. */
    public static <E> Plan<E> toMake(List<Difference> members, Supplier<E> create) {
        return new Plan<>(Optional.empty(), members, create);
    }

    /** The entity as it was found; empty if it is not there. */
    public Optional<E> before() {
        return before;
    }

    /** Member by member, secrets as stars; empty if all is as wanted. Where there is no entity yet, all that is wanted. */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * Makes the entity, or changes it; sends nothing if all is as wanted. A second call does it again.
     *
     * @return the entity as it was found, as sent, or as the server made it
     * @throws io.github.rpaclients.core.error.ApiException if it cannot be written
     */
    public E apply() {
        return apply.get();
    }

    /** The differences, a line each. */
    @Override
    public String toString() {
        return differences.stream().map(Difference::toString).collect(Collectors.joining("\n"));
    }
}
