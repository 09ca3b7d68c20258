package io.github.rpaclients.core.internal;

import java.util.ArrayList;
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

    /** The longest number that is read anywhere: what is longer takes minutes to become a number. */
    public static final int MAX_DIGITS = 1000;

    private final String text;
    private int at;
    private int depth;

    private RawJson(String text) {
        this.text = text;
    }

    /** Returns the text without white space around it, if it is exactly one JSON value. */
    public static String requireValue(String json) {
        RawJson scanner = new RawJson(json);
        String value = scanner.value();
        scanner.end();
        return value;
    }

    /** The members of a JSON object in the order written. Repeated names are returned as often as they occur. */
    public static List<Member> members(String json) {
        RawJson scanner = new RawJson(json);
        List<Member> members = scanner.members();
        scanner.end();
        return members;
    }

    /** The elements of a JSON array. */
    public static List<String> elements(String json) {
        RawJson scanner = new RawJson(json);
        List<String> elements = scanner.elements();
        scanner.end();
        return elements;
    }

    /** The characters of a JSON string: quotes removed, escapes resolved. */
    public static String unquote(String json) {
        int escape = json.indexOf('\\');
        if (escape < 0) {
            return json.substring(1, json.length() - 1);
        }
        StringBuilder text = new StringBuilder(json.length());
        int from = 1;
        while (escape >= 0) {
            text.append(json, from, escape);
            boolean unicode = json.charAt(escape + 1) == 'u';
            from = escape + (unicode ? 6 : 2);
            text.append(
                    unicode
                            ? (char) Integer.parseInt(json.substring(escape + 2, from), 16)
                            : unescape(json.charAt(escape + 1)));
            escape = json.indexOf('\\', from);
        }
        text.append(json, from, json.length() - 1);
        return text.toString();
    }

    private static char unescape(char c) {
        switch (c) {
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            default:
                return c;
        }
    }

    /** The characters as a JSON string. */
    public static String quote(String text) {
        StringBuilder json = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                // an escaped surrogate survives UTF-8 even when its partner is missing
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
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

    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        open('{');
        if (!closes('}')) {
            do {
                String rawName = name();
                members.add(new Member(unquote(rawName), rawName, value()));
            } while (another('}'));
        }
        return members;
    }

    private List<String> elements() {
        List<String> elements = new ArrayList<>();
        open('[');
        if (!closes(']')) {
            do {
                elements.add(value());
            } while (another(']'));
        }
        return elements;
    }

    /** Steps over one value and returns its text. */
    private String value() {
        skipWhitespace();
        int start = at;
        skipValue();
        return text.substring(start, at);
    }

    private void end() {
        skipWhitespace();
        if (at < text.length()) {
            throw malformed("one value and nothing after it");
        }
    }

    private void skipValue() {
        switch (peek()) {
            case '{':
                skipObject();
                break;
            case '[':
                skipArray();
                break;
            case '"':
                skipString();
                break;
            case 't':
                skipWord("true");
                break;
            case 'f':
                skipWord("false");
                break;
            case 'n':
                skipWord("null");
                break;
            default:
                skipNumber();
        }
    }

    private void skipObject() {
        open('{');
        if (!closes('}')) {
            do {
                name();
                skipWhitespace();
                skipValue();
            } while (another('}'));
        }
    }

    private void skipArray() {
        open('[');
        if (!closes(']')) {
            do {
                skipWhitespace();
                skipValue();
            } while (another(']'));
        }
    }

    private void open(char bracket) {
        skipWhitespace();
        expect(bracket);
        if (++depth > MAX_DEPTH) {
            throw malformed("at most " + MAX_DEPTH + " levels");
        }
    }

    private boolean closes(char bracket) {
        skipWhitespace();
        if (peek() != bracket) {
            return false;
        }
        at++;
        depth--;
        return true;
    }

    private boolean another(char bracket) {
        if (closes(bracket)) {
            return false;
        }
        expect(',');
        return true;
    }

    private String name() {
        skipWhitespace();
        int start = at;
        skipString();
        String rawName = text.substring(start, at);
        skipWhitespace();
        expect(':');
        return rawName;
    }

    private void skipString() {
        expect('"');
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw malformed("no control character in a string");
            }
            if (c == '\\') {
                skipEscape();
            }
        }
        at++;
    }

    private void skipEscape() {
        char c = peek();
        at++;
        if (c == 'u') {
            for (int i = 0; i < 4; i++) {
                if (Character.digit(asciiAt(at), 16) < 0) {
                    throw malformed("four hexadecimal digits");
                }
                at++;
            }
        } else if ("\"\\/bfnrt".indexOf(c) < 0) {
            throw malformed("a known escape");
        }
    }

    private void skipWord(String word) {
        if (!text.startsWith(word, at)) {
            throw malformed("a value");
        }
        at += word.length();
    }

    private void skipNumber() {
        int start = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            skipDigits();
        }
        if (asciiAt(at) == '.') {
            at++;
            skipDigits();
        }
        if (asciiAt(at) == 'e' || asciiAt(at) == 'E') {
            at++;
            if (asciiAt(at) == '+' || asciiAt(at) == '-') {
                at++;
            }
            skipDigits();
        }
        if (at - start > MAX_DIGITS) {
            throw malformed("numbers of at most " + MAX_DIGITS + " digits");
        }
    }

    private void skipDigits() {
        if (!isDigit(asciiAt(at))) {
            throw malformed("a value");
        }
        while (isDigit(asciiAt(at))) {
            at++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The character there, or NUL, which is no part of JSON syntax, past the end and for anything beyond ASCII. */
    private char asciiAt(int index) {
        return index < text.length() && text.charAt(index) < 0x80 ? text.charAt(index) : 0;
    }

    private char peek() {
        if (at >= text.length()) {
            throw malformed("more");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw malformed("'" + c + "'");
        }
        at++;
    }

    private void skipWhitespace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException malformed(String expected) {
        return new IllegalArgumentException("Malformed JSON: expected " + expected + " at character " + at);
    }

    /** One member of a JSON object as it was written. */
    public static final class Member {
        private final String name;
        private final String rawName;
        private final String value;

        private Member(String name, String rawName, String value) {
            this.name = name;
            this.rawName = rawName;
            this.value = value;
        }

        /** A member whose value is {@code null}. */
        public static Member of(String name) {
            return new Member(name, quote(name), "null");
        }

        /** The same member with another value. */
        public Member with(String json) {
            return new Member(name, rawName, requireValue(json));
        }

        /** The name with its escapes resolved: what two members are compared by. */
        public String name() {
            return name;
        }

        /** The name in quotes, with the escapes the writer chose. */
        public String rawName() {
            return rawName;
        }

        /** The text of the value, without the white space around it. */
        public String value() {
            return value;
        }
    }
}
