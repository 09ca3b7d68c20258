package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.internal.RawJson;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Steps over JSON that lies in memory as UTF-8, strictly by RFC 8259: what it steps over may be kept and sent on as it is.
 *
 * <p>Behind the document the array has {@link #PADDING} zeros. A zero ends everything, so nothing needs to be compared with
 * the length, and eight bytes may be read at once wherever the document is not over. The byte order of a load is fixed, and
 * therefore the same on every machine.
 */
class JsonScan {
    /** How many zeros there have to be behind a document. */
    static final int PADDING = 8;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int NULL = 'n' | ('u' << 8) | ('l' << 16) | ('l' << 24);
    private static final int TRUE = 't' | ('r' << 8) | ('u' << 16) | ('e' << 24);
    private static final int ALSE = 'a' | ('l' << 8) | ('s' << 16) | ('e' << 24);
    private static final long EACH = 0x0101010101010101L;
    private static final long HIGHEST = EACH << 7;

    final byte[] json;
    final int end;
    int at;
    private int depth;

    /**
     * Stands before the first value.
     *
     * @param json the document and the padding; may be longer
     */
    JsonScan(byte[] json, int length) {
        this.json = json;
        this.end = length;
        if (length >= 3 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF) {
            at = 3; // a byte order mark is no JSON, but readers may ignore it
        }
        skipSpace();
    }

    static long eightBytes(byte[] json, int at) {
        return (long) LONGS.get(json, at);
    }

    private static int fourBytes(byte[] json, int at) {
        return (int) INTS.get(json, at);
    }

    // structure

    final int depth() {
        return depth;
    }

    final void open(char bracket, String what) {
        if (json[at] != bracket) {
            throw wrong("Expected " + what);
        }
        if (++depth > RawJson.MAX_DEPTH) {
            throw new JsonError(JsonError.Kind.TOO_DEEP, "Expected at most " + RawJson.MAX_DEPTH + " levels", at);
        }
        at++;
    }

    final void close() {
        depth--;
        at++;
    }

    /** Steps to the next element of an array, the first time with {@code first}; or out of the array, if there is none. */
    final boolean element(boolean first) {
        skipSpace();
        if (json[at] == ']') {
            close();
            return false;
        }
        if (!first) {
            expect(',');
            skipSpace();
        }
        return true;
    }

    final void expect(char c) {
        if (json[at] != c) {
            throw malformed();
        }
        at++;
    }

    final void skipSpace() {
        byte c = json[at];
        while (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            c = json[++at];
        }
    }

    /** Complains about anything but white space behind the document. */
    final void end() {
        skipSpace();
        if (at != end) {
            throw malformed();
        }
    }

    // words

    /** Steps over null, if it stands there. */
    final boolean isNull() {
        if (json[at] != 'n') {
            return false;
        }
        if (fourBytes(json, at) != NULL) {
            throw malformed();
        }
        at += 4;
        return true;
    }

    final boolean readBoolean() {
        byte c = json[at];
        if (c == 't' && fourBytes(json, at) == TRUE) {
            at += 4;
            return true;
        }
        if (c == 'f' && fourBytes(json, at + 1) == ALSE) {
            at += 5;
            return false;
        }
        throw c == 't' || c == 'f' ? malformed() : wrong("Expected true or false");
    }

    // values

    final void skipValue() {
        switch (json[at]) {
            case '"':
                skipString();
                break;
            case '{':
                skipObject();
                break;
            case '[':
                open('[', "an array");
                for (boolean first = true; element(first); first = false) {
                    skipValue();
                }
                break;
            case 't':
            case 'f':
                readBoolean();
                break;
            case 'n':
                isNull();
                break;
            default:
                skipNumber();
        }
    }

    private void skipObject() {
        open('{', "an object");
        skipSpace();
        if (json[at] == '}') {
            close();
            return;
        }
        while (true) {
            skipName();
            skipValue();
            skipSpace();
            if (json[at] == '}') {
                close();
                return;
            }
            expect(',');
            skipSpace();
        }
    }

    private void skipName() {
        if (json[at] != '"') {
            throw malformed();
        }
        skipString();
        skipSpace();
        expect(':');
        skipSpace();
    }

    /** The length of a number is limited: what is longer takes minutes to become a number. */
    final void skipNumber() {
        int start = at;
        int i = json[at] == '-' ? at + 1 : at;
        i = json[i] == '0' ? i + 1 : skipDigits(i);
        if (json[i] == '.') {
            i = skipDigits(i + 1);
        }
        if (json[i] == 'e' || json[i] == 'E') {
            i = skipDigits(json[i + 1] == '+' || json[i + 1] == '-' ? i + 2 : i + 1);
        }
        if (i - start > RawJson.MAX_DIGITS) {
            throw malformed();
        }
        at = i;
    }

    private int skipDigits(int from) {
        int i = from;
        while (json[i] >= '0' && json[i] <= '9') {
            i++;
        }
        if (i == from) {
            throw malformed();
        }
        return i;
    }

    // strings

    /** Where, from here on, the first byte is that is not plain: a quote, an escape, a control or part of a character. */
    static int plainUntil(byte[] json, int from) {
        int i = from;
        while (true) {
            long bytes = eightBytes(json, i);
            long quote = bytes ^ EACH * '"';
            long escape = bytes ^ EACH * '\\';
            // the lowest byte marked is right; those above it may be marked by a borrow
            long quotes = (quote - EACH) & ~quote;
            long escapes = (escape - EACH) & ~escape;
            long controls = (bytes - EACH * ' ') & ~bytes;
            long marked = (quotes | escapes | controls | bytes) & HIGHEST;
            if (marked != 0) {
                return i + (Long.numberOfTrailingZeros(marked) >>> 3);
            }
            i += 8;
        }
    }

    final void skipString() {
        int stop = plainUntil(json, at + 1);
        if (json[stop] == '"') {
            at = stop + 1;
        } else {
            skipOddString(stop);
        }
    }

    /**
     * Steps to the end of a string that is not plain from {@code from} on.
     *
     * @return whether there are escapes in it
     */
    final boolean skipOddString(int from) {
        boolean escapes = false;
        at = from;
        while (true) {
            at = plainUntil(json, at);
            byte c = json[at];
            if (c == '"') {
                at++;
                return escapes;
            }
            if (c == '\\') {
                escapes = true;
                skipEscape();
            } else if (c < 0) {
                skipCharacter();
            } else {
                throw malformed(); // a control character, or the end
            }
        }
    }

    private void skipEscape() {
        switch (json[at + 1]) {
            case 'u':
                for (int i = at + 2; i < at + 6; i++) {
                    if (json[i] < 0 || Character.digit(json[i], 16) < 0) {
                        throw malformed();
                    }
                }
                at += 6;
                break;
            case '"':
            case '\\':
            case '/':
            case 'b':
            case 'f':
            case 'n':
            case 'r':
            case 't':
                at += 2;
                break;
            default:
                throw malformed();
        }
    }

    /** One character beyond ASCII: no longer than it has to be, no surrogate, none past U+10FFFF. */
    private void skipCharacter() {
        int lead = json[at] & 0xFF;
        int second = json[at + 1] & 0xFF;
        int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        boolean good = length > 0 && second >= least && second <= most;
        for (int i = 2; good && i < length; i++) {
            good = (json[at + i] & 0xC0) == 0x80;
        }
        if (!good) {
            throw new JsonError(JsonError.Kind.NOT_TEXT, "Expected UTF-8", at);
        }
        at += length;
    }

    /** The characters of a string whose escapes have been checked. */
    static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '\\' && i < text.length()) {
                c = text.charAt(i++);
                int control = "bfnrt".indexOf(c);
                if (control >= 0) {
                    c = "\b\f\n\r\t".charAt(control);
                } else if (c == 'u' && i + 4 <= text.length()) {
                    c = (char) Integer.parseInt(text.substring(i, i + 4), 16);
                    i += 4;
                }
            }
            plain.append(c);
        }
        return plain.toString();
    }

    // errors

    /** The value there is of another kind than expected, unless it is no value at all. */
    final JsonError wrong(String sentence) {
        int here = at;
        skipValue();
        at = here;
        return misfit(sentence);
    }

    final JsonError misfit(String sentence) {
        return new JsonError(JsonError.Kind.MISFIT, sentence, at);
    }

    final JsonError malformed() {
        return new JsonError(JsonError.Kind.MALFORMED, "Malformed JSON", Math.min(at, end));
    }
}
