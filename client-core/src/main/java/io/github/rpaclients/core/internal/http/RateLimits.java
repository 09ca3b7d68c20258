package io.github.rpaclients.core.internal.http;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How many requests a vendor says it allows, per kind of call. A kind is an HTTP method, or an HTTP method with a path; a call
 * counts as one kind, with its path if that is named. Kinds that are not named are not limited. Immutable.
 */
public final class RateLimits {
    private static final RateLimits NONE = new RateLimits(Map.of());

    /** With fewer, four fifths of it could not be divided into a burst and a rate. */
    private static final int FEWEST = 5;

    private final Map<String, Limit> byKind;

    private RateLimits(Map<String, Limit> byKind) {
        this.byKind = Collections.unmodifiableMap(byKind);
    }

    /** Nothing is limited. */
    public static RateLimits none() {
        return NONE;
    }

    /**
     * The same with one more kind.
     *
     * @param kind for example {@code GET}; or {@code GET odata/Jobs({id})}, below the address of the API and without regard
     *     to case, for every call with that path, made by a service method or not
     * @param requests what the vendor publishes, at least 5; the limiter keeps below it by itself
     * @param window the time in which that many are allowed
     */
    public RateLimits with(String kind, int requests, Duration window) {
        if (requests < FEWEST || window.isZero() || window.isNegative()) {
            throw new IllegalArgumentException("A limit needs at least " + FEWEST
                    + " requests and a positive window, not " + requests + " in " + window);
        }
        Map<String, Limit> more = new LinkedHashMap<>(byKind);
        more.put(kind, new Limit(kind.replaceFirst(" /?", " /"), requests, window));
        return new RateLimits(more);
    }

    /** Empty if it is not limited. */
    Optional<String> kindOf(Operation operation) {
        if (byKind.isEmpty()) {
            return Optional.empty();
        }
        String call = operation.toString();
        for (Map.Entry<String, Limit> limit : byKind.entrySet()) {
            if (limit.getValue().isOf(call)) {
                return Optional.of(limit.getKey());
            }
        }
        return Optional.of(operation.method()).filter(byKind::containsKey);
    }

    Limit limit(String kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    /** What is published for one kind. */
    static final class Limit {
        private final String beginning;
        private final Pattern calls;
        private final int requests;
        private final Duration window;

        private Limit(String kind, int requests, Duration window) {
            this.beginning = kind.split("\\{", 2)[0];
            this.calls = calls(kind);
            this.requests = requests;
            this.window = window;
        }

        /** Matches the names of the operations with that method and path. */
        private static Pattern calls(String kind) {
            StringBuilder regex = new StringBuilder();
            for (String literal : kind.split("\\{[^}]*}", -1)) {
                regex.append(regex.length() == 0 ? "" : "[^/]*").append(Pattern.quote(literal));
            }
            return Pattern.compile(regex + "/?", Pattern.CASE_INSENSITIVE);
        }

        /** Nearly all calls are told from all kinds but one without the pattern. */
        boolean isOf(String call) {
            return call.regionMatches(true, 0, beginning, 0, beginning.length())
                    && calls.matcher(call).matches();
        }

        int requests() {
            return requests;
        }

        Duration window() {
            return window;
        }
    }
}
