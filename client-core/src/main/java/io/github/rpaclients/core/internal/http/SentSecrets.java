package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.Unescaped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.Headers;
import okhttp3.MultipartBody;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;

/**
 * The values of one request that are not known to be harmless: token, passwords, and whatever else it carried. Servers
 * quote them in error messages; {@link #mask} takes them out again.
 */
final class SentSecrets {
    /** What is shorter occurs in ordinary words, and masking it would tell more than it hides. */
    private static final int SHORTEST = 4;

    /** In characters: all known kinds need less for one, also where they are escaped in turn. */
    private static final long LONGEST_ESCAPE = 16;

    private final Set<String> values = new HashSet<>();
    /** By how they begin, the longest first; empty until asked for. */
    private final Map<String, List<String>> byStart = new HashMap<>();

    private SentSecrets() {}

    static SentSecrets of(Request request, HarmlessNames names) {
        SentSecrets secrets = new SentSecrets();
        Redaction collect = new Redaction(names, secrets::add, text -> text);
        collect.headers(request.headers());
        collect.url(request.url());
        if (request.body() instanceof MultipartBody) {
            secrets.fields(((MultipartBody) request.body()).parts());
        } else {
            Redaction.BodyText.of(request).redacted(collect);
        }
        return secrets;
    }

    /** Files among them are not read: they may be long, and whoever sends one hears how much of it has gone. */
    private void fields(List<MultipartBody.Part> parts) {
        for (MultipartBody.Part part : parts) {
            Headers headers = part.headers();
            String disposition = headers == null ? "" : String.valueOf(headers.get("Content-Disposition"));
            String value = disposition.contains("filename=") ? "" : text(part.body());
            // flags are no secrets, and stand in many a sentence
            if (!value.equals("true") && !value.equals("false")) {
                add(value);
            }
        }
    }

    private static String text(RequestBody body) {
        Buffer text = new Buffer();
        try {
            body.writeTo(text);
        } catch (IOException e) {
            // it is in memory
            throw new UncheckedIOException(e);
        }
        return text.readUtf8();
    }

    /** The text with {@code (redacted)} where it quotes one of the values, in whatever escapes. */
    String mask(String text) {
        return mask(text, text.length());
    }

    /**
     * The same of the first so many characters, with an ellipsis for what is beyond. Takes time for these alone, however many
     * values there are.
     */
    String mask(String text, int most) {
        int end = Math.min(text.length(), most);
        StringBuilder masked = new StringBuilder();
        int masks = hide(text, end, masked);
        if (masks < end) {
            masked.append(text, masks, end);
        }
        return (end < text.length() ? masked.append('…') : masked).toString();
    }

    /** Returns where what follows the last value begins. */
    private int hide(String text, int end, StringBuilder masked) {
        Unescaped unescaped = Unescaped.of(text.substring(0, (int) Math.min(text.length(), end + reach())));
        String plain = unescaped.text();
        int hidden = 0;
        for (int i = 0; i + SHORTEST <= plain.length() && unescaped.from(i) < end; i++) {
            int length = quotedAt(plain, i);
            if (length > 0) {
                if (unescaped.from(i) >= hidden) {
                    masked.append(text, hidden, unescaped.from(i)).append(Redaction.REDACTED);
                }
                // what overlaps is hidden to its end, lest the rest of it stays behind
                hidden = Math.max(hidden, unescaped.from(i + length));
            }
        }
        return hidden;
    }

    private int quotedAt(String plain, int at) {
        for (String value : byStart().getOrDefault(plain.substring(at, at + SHORTEST), List.of())) {
            if (plain.startsWith(value, at)) {
                return value.length();
            }
        }
        return 0;
    }

    private Map<String, List<String>> byStart() {
        if (byStart.isEmpty()) {
            values.forEach(value -> byStart.computeIfAbsent(value.substring(0, SHORTEST), start -> new ArrayList<>())
                    .add(value));
            byStart.values()
                    .forEach(same ->
                            same.sort(Comparator.comparingInt(String::length).reversed()));
        }
        return byStart;
    }

    /** How far a value goes on that begins at the end. */
    private long reach() {
        return LONGEST_ESCAPE * values.stream().mapToLong(String::length).max().orElse(0);
    }

    private void add(String value) {
        String bare = Unescaped.of(value.trim()).text();
        if (bare.length() >= SHORTEST) {
            values.add(bare);
        }
    }
}
