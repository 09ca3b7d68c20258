package io.github.rpaclients.uipath.orchestrator.odata;

/** A condition on the rows of a list of {@code E}, as OData writes it. Immutable. */
public final class OdataFilter<E> {
    private final String expression;

    private OdataFilter(String expression) {
        this.expression = expression;
    }

    /**
     * A condition written by hand, for what the typed fields do not offer.
     *
     * @param expression unencoded OData, with the quotes inside its literals doubled
     */
    public static <E> OdataFilter<E> of(String expression) {
        return new OdataFilter<>(expression);
    }

    /** Both. */
    public OdataFilter<E> and(OdataFilter<E> other) {
        return new OdataFilter<>("(" + expression + ") and (" + other.expression + ")");
    }

    /** At least one of the two. */
    public OdataFilter<E> or(OdataFilter<E> other) {
        return new OdataFilter<>("(" + expression + ") or (" + other.expression + ")");
    }

    /** The opposite. */
    public OdataFilter<E> not() {
        return new OdataFilter<>("not (" + expression + ")");
    }

    /** The condition as OData writes it, before percent-encoding. */
    public String expression() {
        return expression;
    }

    @Override
    public String toString() {
        return expression;
    }
}
