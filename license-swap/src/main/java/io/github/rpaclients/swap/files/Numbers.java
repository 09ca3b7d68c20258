package io.github.rpaclients.swap.files;

import java.util.regex.Pattern;

/** Whole numbers and shares. */
final class Numbers {
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");
    private static final Pattern SHARE = Pattern.compile("-?\\d{0,9}(\\.\\d{1,9})?");

    private Numbers() {}

    static int whole(String text) {
        if (!WHOLE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    Problems.quoted(text) + " is no usable whole number; write digits only, such as 12");
        }
        return Integer.parseInt(text);
    }

    static double share(String text) {
        if (!SHARE.matcher(text).matches() || text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(
                    Problems.quoted(text) + " is no share; write a number from 0 to 1 such as 0.2");
        }
        return Double.parseDouble(text);
    }
}
