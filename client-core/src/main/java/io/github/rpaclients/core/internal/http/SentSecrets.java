package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.internal.RawJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

    // the longest first, lest the rest of it stays behind when a part is masked
    private final Set<String> values =
            new TreeSet<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

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
                String quoted = RawJson.quote(value);
                add(quoted.substring(1, quoted.length() - 1));
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
