package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import io.github.rpaclients.testkit.uipath.OdataTokens.Token;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@code $filter} that is known to work on the vendor's servers: comparisons, {@code and or not in},
 * parentheses, {@code contains startswith endswith tolower toupper}, {@code null}. Whatever else is an error. Texts
 * compare exactly. Old servers do not know {@code in}.
 */
final class OdataFilter {
    private static final Set<String> COMPARISONS = Set.of("eq", "ne", "gt", "ge", "lt", "le");

    private final OdataSchema schema;
    private final List<Token> tokens;
    private int next;

    private OdataFilter(OdataSchema schema, List<Token> tokens) {
        this.schema = schema;
        this.tokens = tokens;
    }

    /** Throws {@link IllegalArgumentException} with the reason for what it does not understand. */
    static Predicate<JsonObject> parse(OdataSchema schema, String filter) {
        OdataFilter parser = new OdataFilter(schema, OdataTokens.of(filter));
        OdataTerm whole = parser.disjunction();
        if (parser.peek().kind != OdataTokens.Kind.END) {
            throw parser.unexpected();
        }
        return condition(whole);
    }

    private OdataTerm disjunction() {
        OdataTerm left = conjunction();
        while (takes("or")) {
            Predicate<JsonObject> a = condition(left);
            Predicate<JsonObject> b = condition(conjunction());
            left = OdataTerm.computed(Kind.FLAG, row -> a.test(row) || b.test(row));
        }
        return left;
    }

    private OdataTerm conjunction() {
        OdataTerm left = negation();
        while (takes("and")) {
            Predicate<JsonObject> a = condition(left);
            Predicate<JsonObject> b = condition(negation());
            left = OdataTerm.computed(Kind.FLAG, row -> a.test(row) && b.test(row));
        }
        return left;
    }

    private OdataTerm negation() {
        if (takes("not")) {
            Predicate<JsonObject> condition = condition(negation());
            return OdataTerm.computed(Kind.FLAG, row -> !condition.test(row));
        }
        return comparison();
    }

    private OdataTerm comparison() {
        OdataTerm left = operand();
        if (schema.hasIn() && takes("in")) {
            List<OdataTerm> equal = new ArrayList<>();
            expect("(");
            do {
                equal.add(compared(left, "eq", asGuid(operand(), left)));
            } while (takes(","));
            expect(")");
            return OdataTerm.computed(
                    Kind.FLAG, row -> equal.stream().anyMatch(e -> condition(e).test(row)));
        }
        if (COMPARISONS.contains(peek().text) && peek().kind == OdataTokens.Kind.NAME) {
            return compared(left, take().text, operand());
        }
        return left;
    }

    private OdataTerm operand() {
        Token token = take();
        switch (token.kind) {
            case TEXT:
                return OdataTerm.literal(Kind.TEXT, token.text);
            case GUID:
                return OdataTerm.literal(Kind.GUID, Guids.normal(token.text));
            case INSTANT:
                return OdataTerm.literal(
                        Kind.INSTANT, OffsetDateTime.parse(token.text).toInstant());
            case NUMBER:
                return OdataTerm.literal(Kind.NUMBER, new BigDecimal(token.text));
            case NAME:
                return named(token.text);
            default:
                if (token.is("(")) {
                    OdataTerm inner = disjunction();
                    expect(")");
                    return inner;
                }
                next--;
                throw unexpected();
        }
    }

    private OdataTerm named(String name) {
        if (takes("(")) {
            return function(name);
        }
        switch (name) {
            case "null":
                return OdataTerm.literal(null, null);
            case "true":
            case "false":
                return OdataTerm.literal(Kind.FLAG, Boolean.valueOf(name));
            default:
                return OdataTerm.path(schema, name);
        }
    }

    private OdataTerm function(String name) {
        OdataTerm first = text(disjunction());
        OdataTerm result;
        switch (name) {
            case "tolower":
                result = OdataTerm.computed(Kind.TEXT, row -> lowered(first.value(row)));
                break;
            case "toupper":
                result = OdataTerm.computed(Kind.TEXT, row -> uppered(first.value(row)));
                break;
            case "contains":
                result = search(first, String::contains);
                break;
            case "startswith":
                result = search(first, String::startsWith);
                break;
            case "endswith":
                result = search(first, String::endsWith);
                break;
            default:
                throw new IllegalArgumentException("An unknown function with name '" + name + "' was found.");
        }
        expect(")");
        return result;
    }

    private OdataTerm search(OdataTerm in, BiPredicate<String, String> test) {
        expect(",");
        OdataTerm what = text(disjunction());
        return OdataTerm.computed(Kind.FLAG, row -> {
            Object text = in.value(row);
            Object part = what.value(row);
            return text != null && part != null && test.test(text.toString(), part.toString());
        });
    }

    private static @Nullable String lowered(@Nullable Object text) {
        return text == null ? null : text.toString().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String uppered(@Nullable Object text) {
        return text == null ? null : text.toString().toUpperCase(Locale.ROOT);
    }

    private static OdataTerm text(OdataTerm term) {
        if (term.kind != Kind.TEXT) {
            throw new IllegalArgumentException("The function takes texts.");
        }
        return term;
    }

    private static OdataTerm compared(OdataTerm left, String operator, OdataTerm right) {
        OdataTerm a = asWord(left, right);
        OdataTerm b = asWord(right, left);
        boolean againstNull = a.kind == null || b.kind == null;
        if (!againstNull && (a.kind != b.kind || a.kind == Kind.COMPLEX)) {
            throw new IllegalArgumentException("A binary operator with incompatible types was detected. Found operand"
                    + " types '" + a.kind + "' and '" + b.kind + "' for operator kind '" + operator + "'.");
        }
        return OdataTerm.computed(Kind.FLAG, row -> compare(a.value(row), operator, b.value(row)));
    }

    /** In a list, and there only, a GUID may be in quotes. */
    private static OdataTerm asGuid(OdataTerm term, OdataTerm other) {
        String text = term.kind == Kind.TEXT ? String.valueOf(term.value(new JsonObject())) : "";
        return other.kind == Kind.GUID && term.property == null && Guids.isGuid(text)
                ? OdataTerm.literal(Kind.GUID, Guids.normal(text))
                : term;
    }

    /** A quoted word or number next to an enum property is that enum's value. */
    private static OdataTerm asWord(OdataTerm term, OdataTerm other) {
        OdataSchema.Property words = other.property;
        if (term.kind != Kind.TEXT || term.property != null || words == null || words.kind != Kind.WORD) {
            return term;
        }
        int number = words.number(String.valueOf(term.value(new JsonObject())));
        if (number < 0) {
            throw new IllegalArgumentException("The string is not a valid enumeration type constant.");
        }
        return OdataTerm.literal(Kind.WORD, BigDecimal.valueOf(number));
    }

    @SuppressWarnings("unchecked") // both sides are of one kind
    private static boolean compare(@Nullable Comparable<?> a, String operator, @Nullable Comparable<?> b) {
        if (a == null || b == null) {
            boolean both = a == null && b == null;
            return operator.equals("eq") ? both : operator.equals("ne") && !both;
        }
        int order = ((Comparable<Object>) a).compareTo(b);
        switch (operator) {
            case "eq":
                return order == 0;
            case "ne":
                return order != 0;
            case "gt":
                return order > 0;
            case "ge":
                return order >= 0;
            case "lt":
                return order < 0;
            default:
                return order <= 0;
        }
    }

    private static Predicate<JsonObject> condition(OdataTerm term) {
        if (term.kind != Kind.FLAG) {
            throw new IllegalArgumentException("The filter is no condition.");
        }
        return row -> Boolean.TRUE.equals(term.value(row));
    }

    private Token peek() {
        return tokens.get(next);
    }

    private Token take() {
        Token token = tokens.get(next);
        if (next < tokens.size() - 1) {
            next++;
        } else {
            throw unexpected();
        }
        return token;
    }

    private boolean takes(String word) {
        if (peek().is(word)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String symbol) {
        if (!takes(symbol)) {
            throw unexpected();
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("Syntax error: unexpected '" + peek().text + "'.");
    }
}
