package io.github.rpaclients.core.internal.rawjson;

import java.util.ArrayList;
import java.util.List;

/** Walks over JSON text and remembers positions, never values. */
final class JsonScanner {
    private final String text;
    private int at;
    private int depth;

    JsonScanner(String text) {
        this.text = text;
    }

    List<RawMember> members() {
        List<RawMember> members = new ArrayList<>();
        open('{');
        if (!closes('}')) {
            do {
                String rawName = name();
                members.add(new RawMember(JsonStrings.unquote(rawName), rawName, value()));
            } while (another('}'));
        }
        return members;
    }

    List<String> elements() {
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
    String value() {
        skipWhitespace();
        int start = at;
        skipValue();
        return text.substring(start, at);
    }

    void end() {
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
        if (++depth > RawJson.MAX_DEPTH) {
            throw malformed("at most " + RawJson.MAX_DEPTH + " levels");
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
}
