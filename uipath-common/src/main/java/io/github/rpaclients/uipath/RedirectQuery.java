package io.github.rpaclients.uipath;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came with a redirect. Immutable; has no text of its own, since a code may be in it. */
final class RedirectQuery {
    private final Map<String, String> values;

    private RedirectQuery(Map<String, String> values) {
        this.values = values;
    }

    /** @throws IllegalArgumentException if a name comes twice or something is not encoded as it should be */
    static RedirectQuery parse(@Nullable String rawQuery) {
        Map<String, String> values = new HashMap<>();
        String query = rawQuery == null ? "" : rawQuery;
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0
                    && values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1))) != null) {
                throw new IllegalArgumentException("A name comes twice");
            }
        }
        return new RedirectQuery(values);
    }

    /** Blank values count as absent. */
    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
