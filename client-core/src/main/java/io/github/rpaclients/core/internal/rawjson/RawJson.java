package io.github.rpaclients.core.internal.rawjson;

import java.util.List;

/**
 * Reads the outermost level of a JSON text and leaves the rest alone. Strict (RFC 8259); refuses what is malformed, or
 * nested deeper than {@link #MAX_DEPTH}, with an {@link IllegalArgumentException} that says where and never
 * quotes the text, which may be secret.
 */
public final class RawJson {
    /**
     * The most levels of objects and arrays that are read anywhere: far more than any vendor sends, far fewer than Moshi's
     * own reader or the stack of a thread can take.
     */
    public static final int MAX_DEPTH = 100;

    private RawJson() {}

    /** Returns the text without white space around it, if it is exactly one JSON value. */
    public static String requireValue(String json) {
        JsonScanner scanner = new JsonScanner(json);
        String value = scanner.value();
        scanner.end();
        return value;
    }

    /** The members of a JSON object in the order written. Repeated names are returned as often as they occur. */
    public static List<RawMember> members(String json) {
        JsonScanner scanner = new JsonScanner(json);
        List<RawMember> members = scanner.members();
        scanner.end();
        return members;
    }

    /** The elements of a JSON array. */
    public static List<String> elements(String json) {
        JsonScanner scanner = new JsonScanner(json);
        List<String> elements = scanner.elements();
        scanner.end();
        return elements;
    }

    /** The characters of a JSON string: quotes removed, escapes resolved. */
    public static String unquote(String json) {
        return JsonStrings.unquote(json);
    }

    /** The characters as a JSON string. */
    public static String quote(String text) {
        return JsonStrings.quote(text);
    }

    public static boolean isObject(String value) {
        return startsWith(value, '{');
    }

    public static boolean isArray(String value) {
        return startsWith(value, '[');
    }

    public static boolean isString(String value) {
        return startsWith(value, '"');
    }

    public static boolean isNull(String value) {
        return startsWith(value, 'n');
    }

    public static boolean isNumber(String value) {
        return !value.isEmpty() && (value.charAt(0) == '-' || Character.isDigit(value.charAt(0)));
    }

    private static boolean startsWith(String value, char first) {
        return !value.isEmpty() && value.charAt(0) == first;
    }
}
