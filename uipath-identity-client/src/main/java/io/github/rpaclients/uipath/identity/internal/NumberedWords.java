package io.github.rpaclients.uipath.identity.internal;

import java.util.List;

/** Words that the specification promises and for which live servers send numbers. */
public final class NumberedWords {
    private NumberedWords() {}

    /**
     * The word of a number; anything else, unknown numbers among it, as it came.
     *
     * @param words by their numbers, from 0
     */
    public static String word(List<String> words, String value) {
        for (int number = 0; number < words.size(); number++) {
            if (value.equals(Integer.toString(number))) {
                return words.get(number);
            }
        }
        return value;
    }
}
