package io.github.rpaclients.core.internal.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document in one pass. Stands before a value; each method steps over it. For one thread and one document.
 *
 * <p>What does not fit is a {@link JsonError} at its place.
 */
public final class JsonCursor extends JsonScan {
    /** So many texts are read before it can pay to look for texts that repeat. */
    private static final int FEW = 64;

    private static final int WORDS = 128;

    private MemberReader[] objects = new MemberReader[4];
    private @Nullable Words<String> texts;
    private int read;
    private String name = "";

    JsonCursor(byte[] json, int length) {
        super(json, length);
    }

    /** With its own copy of the document. */
    static JsonCursor of(byte[] json) {
        return new JsonCursor(Arrays.copyOf(json, json.length + PADDING), json.length);
    }

    static JsonCursor of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Enters the object of a model. */
    public MemberReader object(Members members) {
        int start = at;
        open('{', "an object");
        int depth = depth();
        if (depth >= objects.length) {
            objects = Arrays.copyOf(objects, depth * 2);
        }
        MemberReader object = objects[depth];
        if (object == null) {
            object = new MemberReader(this);
            objects[depth] = object;
        }
        object.begin(members, start);
        return object;
    }

    /**
     * Steps to the value of the next member of an object of any kind, the first time with {@code first}; or out of the
     * object, if there is none. Leaves it to the caller to mind a name that is there twice.
     */
    boolean member(boolean first) {
        skipSpace();
        if (json[at] == '}') {
            close();
            return false;
        }
        if (!first) {
            expect(',');
            skipSpace();
        }
        if (json[at] != '"') {
            throw malformed();
        }
        name = repeatingText();
        skipSpace();
        expect(':');
        skipSpace();
        return true;
    }

    /** The name of the member. */
    String name() {
        return name;
    }

    /** A value that may not be null, unless its type makes a value of null. */
    <T> T value(JsonType<T> type) {
        if (json[at] == 'n' && !type.takesNull()) {
            throw wrong("Expected no null");
        }
        return type.read(this);
    }

    // text

    /** The characters of a string; of a number the digits, as they were sent. */
    String text() {
        if (json[at] != '"') {
            return digits("Expected a string");
        }
        int start = at + 1;
        int stop = plainUntil(json, start);
        if (json[stop] != '"') {
            return oddText(start, stop);
        }
        at = stop + 1;
        return new String(json, start, stop - start, StandardCharsets.ISO_8859_1);
    }

    private String oddText(int start, int stop) {
        boolean escapes = skipOddString(stop);
        String text = new String(json, start, at - 1 - start, StandardCharsets.UTF_8);
        return escapes ? unescape(text) : text;
    }

    private String digits(String otherwise) {
        byte c = json[at];
        if (c != '-' && (c < '0' || c > '9')) {
            throw wrong(otherwise);
        }
        int start = at;
        skipNumber();
        return new String(json, start, at - start, StandardCharsets.ISO_8859_1);
    }

    /** A text that often repeats within a document: one object for all. */
    String repeatingText() {
        if (texts == null) {
            if (read++ < FEW) {
                return text();
            }
            texts = new Words<>(Function.identity(), WORDS);
        }
        return texts.read(this);
    }

    /** How many of the texts that might have repeated did not. */
    int newTexts() {
        return texts == null ? 0 : texts.misses();
    }

    /** The text of a value as it was sent. */
    String raw() {
        int start = at;
        skipValue();
        return new String(json, start, at - start, StandardCharsets.UTF_8);
    }

    /** Reads a text and makes something else of it, which may fail. */
    <T> T parsed(String what, Function<String, T> parse) {
        int start = at;
        String text = text();
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            // not as the cause: parsers quote what they could not parse
            at = start;
            throw misfit("Expected " + what);
        }
    }

    // numbers, also those sent as strings

    int intValue() {
        int start = at;
        long value = integer("a 32-bit integer");
        if ((int) value != value) {
            at = start;
            throw misfit("Expected a 32-bit integer");
        }
        return (int) value;
    }

    long longValue() {
        return integer("a 64-bit integer");
    }

    private long integer(String what) {
        byte[] b = json;
        int i = b[at] == '-' ? at + 1 : at;
        int first = i;
        long value = 0;
        byte c = b[i];
        while (c >= '0' && c <= '9' && i - first < 18) { // so many never overflow
            value = value * 10 + (c - '0');
            c = b[++i];
        }
        boolean more = c == '.' || c == 'e' || c == 'E' || (c >= '0' && c <= '9');
        if (i == first || more || (b[first] == '0' && i - first > 1)) {
            return number(what, Numbers::integer);
        }
        boolean negative = first != at;
        at = i;
        return negative ? -value : value;
    }

    double doubleValue() {
        return number("a number", Numbers::finiteDouble);
    }

    BigDecimal decimal() {
        return number("a number", Numbers::decimal);
    }

    private <T> T number(String what, Function<String, T> parse) {
        int start = at;
        String text = json[at] == '"' ? text() : digits("Expected a number");
        try {
            return parse.apply(text);
        } catch (ArithmeticException | NumberFormatException e) {
            at = start;
            throw misfit("Expected " + what);
        }
    }

    // dates

    Instant instant() {
        Instant instant = Instants.readUtc(this);
        return instant == null ? parsed("an ISO-8601 date-time", Instants::parse) : instant;
    }
}
