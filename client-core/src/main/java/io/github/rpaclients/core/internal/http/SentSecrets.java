package io.github.rpaclients.core.internal.http;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.Request;

/**
 * The values of one request that are not known to be harmless: token, passwords, and whatever else it carried. Servers
 * quote them in error messages; {@link #mask} takes them out again.
 */
final class SentSecrets {
    /** What is shorter occurs in ordinary words, and masking it would tell more than it hides. */
    private static final int SHORTEST = 4;

    // the longest first, lest the rest of it stays behind when a part is masked
    private final Set<String> values =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private SentSecrets() {}

    static SentSecrets of(Request request, HarmlessNames names) {
        SentSecrets secrets = new SentSecrets();
        Redaction collect = new Redaction(names, secrets::add, text -> text);
        collect.headers(request.headers());
        collect.url(request.url());
        Redaction.BodyText.of(request).redacted(collect);
        return secrets;
    }

    /** The text with {@code (redacted)} where it quotes one of the values. */
    String mask(String text) {
        String masked = text;
        for (String value : values) {
            masked = masked.replace(value, Redaction.REDACTED);
        }
        return masked;
    }

    private void add(String value) {
        String bare = value.trim();
        if (bare.length() >= SHORTEST) {
            values.add(bare);
        }
    }
}
