package io.github.rpaclients.core.internal;

import java.util.Objects;

/** Words of others, fit for one line of a log or a terminal; and words that are fit to be sent. */
public final class Printable {
    private Printable() {}

    /** The text with its controls written out: no character that begins a line, steers a terminal or turns the direction. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (steers(Character.getType(c))) {
                for (char unit : Character.toChars(c)) {
                    printable.append(String.format("\\u%04x", (int) unit));
                }
            } else {
                printable.appendCodePoint(c);
            }
        });
        return printable.toString();
    }

    /** The same with one blank for all white space in a row. */
    public static String line(String text) {
        return of(text.replaceAll("\\s+", " ").strip());
    }

    /** The same with an ellipsis for what is beyond so many characters. */
    public static String line(String text, int longest) {
        String line = line(text);
        if (line.length() <= longest) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(longest - 1)) ? longest - 1 : longest) + "…";
    }

    /**
     * The text, if there is one that can be sent.
     *
     * @param what what it is, the first words of a sentence
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if it ends or begins within a character, for which a question mark would be sent
     */
    public static String sendable(String what, String text) {
        Objects.requireNonNull(text, () -> what + " must not be null");
        if (hasHalf(text)) {
            throw new IllegalArgumentException(what + " must not have half of a character in it (a lone surrogate)");
        }
        return text;
    }

    private static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean steers(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }
}
