package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonReader;
import java.io.IOException;

/**
 * Numbers, also where a server sends them as strings. Moshi reads a long without a detour through double, but quotes what
 * it could not read.
 */
final class Numbers {
    private Numbers() {}

    static int readInt(JsonReader reader) throws IOException {
        try {
            return reader.nextInt();
        } catch (JsonDataException e) {
            throw Failures.expected("a 32-bit integer", reader);
        }
    }

    static long readLong(JsonReader reader) throws IOException {
        try {
            return reader.nextLong();
        } catch (JsonDataException e) {
            throw Failures.expected("a 64-bit integer", reader);
        }
    }

    static double readDouble(JsonReader reader) throws IOException {
        String text = readText(reader);
        try {
            double value = Double.parseDouble(text);
            if (!Double.isNaN(value) && !Double.isInfinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, without the text
        }
        throw Failures.expectedBefore("a number", reader);
    }

    static String readText(JsonReader reader) throws IOException {
        JsonReader.Token token = reader.peek();
        if (token != JsonReader.Token.NUMBER && token != JsonReader.Token.STRING) {
            throw Failures.expected("a number", reader);
        }
        return reader.nextString();
    }
}
