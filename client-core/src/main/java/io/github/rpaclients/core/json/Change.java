package io.github.rpaclients.core.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A change of an entity that has been worked out and not been sent: what a dry run shows. The entity was read when the
 * change was made; what somebody else writes before {@link #apply()} is lost, as with any update of these APIs. Immutable
 * and safe for use by several threads.
 *
 * @param <E> the entity
 */
public final class Change<E> {
    private final E before;
    private final E after;
    private final List<Difference> differences;
    private final Runnable send;

    private Change(E before, E after, List<Difference> differences, Runnable send) {
        this.before = before;
        this.after = after;
        this.differences = List.copyOf(differences);
        this.send = send;
    }

    /** Called by the clients. */
    public static <E> Change<E> of(E before, E after, List<Difference> differences, Runnable send) {
        return new Change<>(before, after, differences, send);
    }

    /** The entity as it was read. */
    public E before() {
        return before;
    }

    /** The entity as it would be sent; members that the server computes are as they were before. */
    public E after() {
        return after;
    }

    /** Member by member, secrets as stars; empty if nothing changes. */
    public List<Difference> differences() {
        return differences;
    }

    /**
     * Sends the whole entity, unless nothing changes. A second call sends it again.
     *
     * @return the entity as sent
     * @throws io.github.rpaclients.core.error.ApiException if it cannot be written
     */
    public E apply() {
        if (!differences.isEmpty()) {
            send.run();
        }
        return after;
    }

    /** The differences, a line each. */
    @Override
    public String toString() {
        return differences.stream().map(Difference::toString).collect(Collectors.joining("\n"));
    }

    /** One member that changes. Immutable. */
    public static final class Difference {
        private final String member;
        private final Optional<String> before;
        private final Optional<String> after;

        private Difference(String member, Optional<String> before, Optional<String> after) {
            this.member = member;
            this.before = before;
            this.after = after;
        }

        /** Called by the clients. */
        public static Difference of(String member, Optional<String> before, Optional<String> after) {
            return new Difference(member, before, after);
        }

        /** Its name in JSON, with the names of the objects around it, for example {@code RobotProvision.RobotType}. */
        public String member() {
            return member;
        }

        /** Its value before, as JSON; empty if it was not there. */
        public Optional<String> before() {
            return before;
        }

        /** Its value afterwards, as JSON; empty if it is not there any more. */
        public Optional<String> after() {
            return after;
        }

        @Override
        public String toString() {
            return member + ": " + before.orElse("(none)") + " -> " + after.orElse("(none)");
        }
    }
}
