package io.github.rpaclients.swap.report;

/** How wide a text is about, in pixels, whatever the reader's font: rather too much than too little. */
final class Glyphs {
    private static final double SMALL = 6.6;
    private static final double NORMAL = 7.2;
    private static final int WIDE_FROM = 0x1100;

    private Glyphs() {}

    /** At the size of the labels of an axis. */
    static double small(String text) {
        return width(text, SMALL);
    }

    /** At the size of people's names. */
    static double normal(String text) {
        return width(text, NORMAL);
    }

    private static double width(String text, double narrow) {
        return text.codePoints()
                .mapToDouble(c -> c < WIDE_FROM ? narrow : c == '…' ? narrow : 2 * narrow)
                .sum();
    }
}
