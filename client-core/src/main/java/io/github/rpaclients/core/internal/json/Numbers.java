package io.github.rpaclients.core.internal.json;

import com.squareup.moshi.JsonReader;
import io.github.rpaclients.core.internal.RawJson;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Numbers, also where a server sends them as strings. Moshi's own quote what they could not read, and take minutes for a
 * number of a million digits.
 */
final class Numbers {
    private Numbers() {}

    static int readInt(JsonReader reader) throws IOException {
        try {
            return Math.toIntExact(integer(readText(reader)));
        } catch (ArithmeticException | NumberFormatException e) {
            throw Failures.expectedBefore("a 32-bit integer", reader);
        }
    }

    static long readLong(JsonReader reader) throws IOException {
        try {
            return integer(readText(reader));
        } catch (ArithmeticException | NumberFormatException e) {
            throw Failures.expectedBefore("a 64-bit integer", reader);
        }
    }

    static double readDouble(JsonReader reader) throws IOException {
        String text = readText(reader);
        try {
            decimal(text); // Java's doubles may end in a letter
            double value = Double.parseDouble(text);
            if (!Double.isInfinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, without the text
        }
        throw Failures.expectedBefore("a number", reader);
    }

    /**
     * The number, whatever its form.
     *
     * @throws NumberFormatException if it is none, or would take more than {@link RawJson#MAX_DIGITS} digits to write down
     */
    static BigDecimal decimal(String text) {
        if (text.length() <= RawJson.MAX_DIGITS) {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) <= RawJson.MAX_DIGITS) {
                return number;
            }
        }
        throw new NumberFormatException("Too long");
    }

    private static long integer(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            // 5.0 and 5e3 are integers, too
            return decimal(text).longValueExact();
        }
    }

    private static String readText(JsonReader reader) throws IOException {
        JsonReader.Token token = reader.peek();
        if (token != JsonReader.Token.NUMBER && token != JsonReader.Token.STRING) {
            throw Failures.expected("a number", reader);
        }
        return reader.nextString();
    }
}
