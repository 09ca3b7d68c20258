package io.github.rpaclients.core.internal.json;

import io.github.rpaclients.core.internal.RawJson;
import java.math.BigDecimal;

/** Numbers from their text, without ever taking minutes for one of a million digits. */
final class Numbers {
    private Numbers() {}

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

    /**
     * A 64-bit integer; 5.0 and 5e3 are some, too.
     *
     * @throws NumberFormatException if it is no number
     * @throws ArithmeticException if it is another one
     */
    static long integer(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return decimal(text).longValueExact();
        }
    }

    /**
     * A double that is a number.
     *
     * @throws NumberFormatException if it is none
     */
    static double finiteDouble(String text) {
        decimal(text); // Java's doubles may end in a letter
        double value = Double.parseDouble(text);
        if (Double.isInfinite(value)) {
            throw new NumberFormatException("Too large");
        }
        return value;
    }
}
