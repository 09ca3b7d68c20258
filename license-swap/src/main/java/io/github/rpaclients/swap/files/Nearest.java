package io.github.rpaclients.swap.files;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody may have meant. */
final class Nearest {
    private Nearest() {}

    /** The word with the fewest letters changed, if they are few. */
    static Optional<String> to(String written, Collection<String> known) {
        String folded = written.toLowerCase(Locale.ROOT);
        int best = 1 + Math.min(3, Math.max(1, folded.length() / 3));
        String nearest = "";
        for (String word : known) {
            int distance = distance(folded, word.toLowerCase(Locale.ROOT), best);
            if (distance < best) {
                best = distance;
                nearest = word;
            }
        }
        return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
    }

    /** How many letters to put, take or change; the limit if that many or more. */
    private static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) >= limit) {
            return limit;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return Math.min(limit, row[other.length()]);
    }
}
