package io.github.rpaclients.uipath.orchestrator.query;

import io.github.rpaclients.core.internal.Printable;
import java.util.Objects;

/** A condition on the rows of a list of {@code E}, as OData writes it. Immutable. */
public final class OdataFilter<E> {
    private final String expression;
    /** What joins its parts; empty if there is only one, a question mark if nobody knows. */
    private final String operator;

    private OdataFilter(String expression, String operator) {
        this.expression = expression;
        this.operator = operator;
    }

    /**
     * A condition written by hand, for what the typed fields do not offer.
     *
     * @param expression unencoded OData, with the quotes inside its literals doubled; not blank
     */
    public static <E> OdataFilter<E> of(String expression) {
        if (Printable.sendable("A filter", expression).isBlank()) {
            throw new IllegalArgumentException("A filter must not be empty; leave it out to get everything");
        }
        return new OdataFilter<>(expression, "?");
    }

    /** Both. */
    public OdataFilter<E> and(OdataFilter<E> other) {
        return joined("and", other);
    }

    /** At least one of the two. */
    public OdataFilter<E> or(OdataFilter<E> other) {
        return joined("or", other);
    }

    /** The opposite. */
    public OdataFilter<E> not() {
        return new OdataFilter<>("not (" + expression + ")", "");
    }

    /** Side by side as long as one operator joins all: brackets in brackets in brackets are too much for a server. */
    private OdataFilter<E> joined(String by, OdataFilter<E> other) {
        return new OdataFilter<>(part(by) + " " + by + " " + given(other).part(by), by);
    }

    private String part(String by) {
        return operator.isEmpty() || operator.equals(by) ? expression : "(" + expression + ")";
    }

    /** The condition as OData writes it, before percent-encoding. */
    public String expression() {
        return expression;
    }

    /** One comparison. */
    static <E> OdataFilter<E> comparison(String expression) {
        return new OdataFilter<>(expression, "");
    }

    static <E> OdataFilter<E> given(OdataFilter<E> filter) {
        return Objects.requireNonNull(filter, "A filter must not be null; leave it out to get everything");
    }

    @Override
    public String toString() {
        return expression;
    }
}
