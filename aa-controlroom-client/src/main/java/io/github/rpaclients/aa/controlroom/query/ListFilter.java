package io.github.rpaclients.aa.controlroom.query;

import io.github.rpaclients.core.internal.Printable;
import io.github.rpaclients.core.json.JsonValue;
import java.util.Objects;

/**
 * A condition on the rows of a list of {@code E}. Immutable.
 *
 * @see <a href="https://docs.automationanywhere.com/bundle/enterprise-v2019/page/enterprise-cloud/topics/control-room/control-room-api/cloud-api-filter-request.html">
 *     Filter request</a>
 */
public final class ListFilter<E> {
    private final String json;
    /** What joins the operands, and they; the operator is empty if there is only one condition. */
    private final String operator;

    private final String operands;

    private ListFilter(String json, String operator, String operands) {
        this.json = json;
        this.operator = operator;
        this.operands = operands;
    }

    /**
     * A comparison in the vendor's words, for what the typed fields do not offer.
     *
     * @param operator {@code eq}, {@code ne}, {@code lt}, {@code le}, {@code gt}, {@code ge} or {@code substring}; which
     *     of them a field takes is up to the server
     * @param field the vendor's name of the field
     * @param value as text, also for numbers and times
     */
    public static <E> ListFilter<E> of(String operator, String field, String value) {
        if (Printable.sendable("The operator of a filter", operator).isBlank()
                || Printable.sendable("The field of a filter", field).isBlank()) {
            throw new IllegalArgumentException("A filter must have an operator and a field");
        }
        return new ListFilter<>(
                "{\"operator\":" + quoted(operator) + ",\"field\":" + quoted(field) + ",\"value\":"
                        + quoted(Printable.sendable("What " + field + " is compared with", value)) + "}",
                "",
                "");
    }

    /** Both. */
    public ListFilter<E> and(ListFilter<E> other) {
        return joined("and", other);
    }

    /** At least one of the two. */
    public ListFilter<E> or(ListFilter<E> other) {
        return joined("or", other);
    }

    /** The opposite. */
    public ListFilter<E> not() {
        return group("not", json);
    }

    /** Side by side as long as one operator joins all: groups in groups in groups are too much for a server. */
    private ListFilter<E> joined(String by, ListFilter<E> other) {
        return group(by, part(by) + "," + given(other).part(by));
    }

    private String part(String by) {
        return operator.equals(by) ? operands : json;
    }

    /** The condition as it goes over the wire. */
    public String json() {
        return json;
    }

    @Override
    public String toString() {
        return json;
    }

    static <E> ListFilter<E> given(ListFilter<E> filter) {
        return Objects.requireNonNull(filter, "A filter must not be null; leave it out to get everything");
    }

    private static <E> ListFilter<E> group(String operator, String operands) {
        return new ListFilter<>(
                "{\"operator\":\"" + operator + "\",\"operands\":[" + operands + "]}",
                operator.equals("not") ? "" : operator,
                operands);
    }

    private static String quoted(String text) {
        return JsonValue.ofText(text).json();
    }
}
