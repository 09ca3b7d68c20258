package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes JSON as UTF-8 without white space; commas come by themselves. For one thread and one document. */
public final class JsonOut {
    private static final String HEX = "0123456789abcdef";

    private byte[] json = new byte[512];
    private int at;
    private boolean comma;

    private final Writing writing;
    private final int version;

    JsonOut() {
        this(Writing.SENT, Integer.MAX_VALUE);
    }

    /** @param version of the API of who reads it */
    JsonOut(Writing writing, int version) {
        this.writing = writing;
        this.version = version;
    }

    /** Whether who reads it knows what there is since a version. */
    boolean isFor(int since) {
        return version >= since;
    }

    boolean isWhole() {
        return writing == Writing.WHOLE || writing == Writing.SHOWN;
    }

    boolean leavesOutEmpty() {
        return writing == Writing.MADE;
    }

    void value(Secret secret) {
        switch (writing) {
            case SHOWN:
                value(Writing.STARS);
                break;
            case PRINTED:
                value(secret.reveal().matches(Writing.MASK) ? secret.reveal() : secret.toString());
                break;
            default:
                value(secret.reveal());
        }
    }

    /** All that was written. */
    byte[] bytes() {
        return Arrays.copyOf(json, at);
    }

    @Override
    public String toString() {
        return "JsonOut of " + at + " bytes"; // what they say may be secret
    }

    String text() {
        return new String(json, 0, at, StandardCharsets.UTF_8);
    }

    void open(char bracket) {
        separate();
        put(bracket);
        comma = false;
    }

    void close(char bracket) {
        put(bracket);
        comma = true;
    }

    void name(String name) {
        value(name);
        put(':');
        comma = false;
    }

    /** A name that is JSON already, with its colon. */
    void name(byte[] written) {
        raw(written);
        comma = false;
    }

    void value(boolean value) {
        ascii(value ? "true" : "false");
    }

    void value(long value) {
        ascii(Long.toString(value));
    }

    void value(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("JSON has no number for NaN and the infinities");
        }
        ascii(Double.toString(value));
    }

    void nullValue() {
        ascii("null");
    }

    /** A value, or members, that are JSON already. */
    void raw(String rawJson) {
        raw(rawJson.getBytes(StandardCharsets.UTF_8));
    }

    /** A value, or members, that are JSON already. */
    void raw(byte[] rawJson) {
        separate();
        reserve(rawJson.length);
        System.arraycopy(rawJson, 0, json, at, rawJson.length);
        at += rawJson.length;
        comma = true;
    }

    void ascii(String text) {
        separate();
        int length = text.length();
        reserve(length);
        for (int i = 0; i < length; i++) {
            json[at++] = (byte) text.charAt(i);
        }
        comma = true;
    }

    void value(String text) {
        separate();
        int length = text.length();
        reserve(length + 2);
        json[at++] = '"';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F && c != '"' && c != '\\') {
                json[at++] = (byte) c;
            } else {
                boolean pair =
                        Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1));
                odd(pair ? Character.toCodePoint(c, text.charAt(++i)) : c);
                reserve(length - i);
            }
        }
        put('"');
        comma = true;
    }

    private void odd(int c) {
        int known = c < 0x80 ? "\"\\\b\f\n\r\t".indexOf(c) : -1;
        if (known >= 0) {
            put('\\');
            put("\"\\bfnrt".charAt(known));
        } else if (c < ' ' || c == 0x2028 || c == 0x2029 || (c >= 0xD800 && c <= 0xDFFF)) {
            // half a pair survives UTF-8 only as an escape; the two separators end a line for JavaScript
            put('\\');
            put('u');
            for (int shift = 12; shift >= 0; shift -= 4) {
                put(HEX.charAt((c >> shift) & 0xF));
            }
        } else if (c < 0x80) {
            put((char) c);
        } else if (c < 0x800) {
            put((char) (0xC0 | (c >> 6)));
            more(c);
        } else if (c < 0x10000) {
            put((char) (0xE0 | (c >> 12)));
            more(c >> 6);
            more(c);
        } else {
            put((char) (0xF0 | (c >> 18)));
            more(c >> 12);
            more(c >> 6);
            more(c);
        }
    }

    private void more(int bits) {
        put((char) (0x80 | (bits & 0x3F)));
    }

    private void separate() {
        if (comma) {
            put(',');
        }
    }

    private void put(char c) {
        reserve(1);
        json[at++] = (byte) c;
    }

    private void reserve(int more) {
        if (json.length - at <= more) {
            json = Arrays.copyOf(json, Math.max(json.length * 2, at + more + 1));
        }
    }
}
