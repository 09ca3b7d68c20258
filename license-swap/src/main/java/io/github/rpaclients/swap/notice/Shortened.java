package io.github.rpaclients.swap.notice;

import java.util.function.IntFunction;

/** A text of which only the beginning has room. */
final class Shortened {
    private static final String MORE = "…";

    private Shortened() {}

    /** The text, or as much of its beginning as has room with an ellipsis after it. */
    static String to(int most, String text) {
        return to(most, text, Character::toString);
    }

    /**
     * The same, where what is written takes more room than what is read.
     *
     * @param most characters of what is written
     * @param written how a code point is written; not cut in two
     */
    static String to(int most, String text, IntFunction<String> written) {
        StringBuilder out = new StringBuilder();
        int fits = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            out.append(written.apply(text.codePointAt(i)));
            if (out.length() > most) {
                out.setLength(fits);
                return out.append(MORE).toString();
            }
            if (out.length() <= most - MORE.length()) {
                fits = out.length();
            }
        }
        return out.toString();
    }
}
