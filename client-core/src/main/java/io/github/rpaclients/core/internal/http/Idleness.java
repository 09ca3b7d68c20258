package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.http.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.Protocol;
import okhttp3.Response;

/** How long an HTTP/1 connection has been idle, and how long it may be. Used by one call at a time. */
final class Idleness {
    /** Less than what load balancers and proxies allow, which is a minute at the least. */
    static final Duration LONGEST = Duration.ofSeconds(50);

    /** No server gives up sooner; from one that does not say when it does, a write takes no more. */
    private static final Duration TRUSTED = Duration.ofMillis(200);
    /** A server that hangs up after its answer without having said so has done it by then. */
    private static final Duration SETTLED = Duration.ofMillis(20);

    private static final Duration LOOK = Duration.ofMillis(1);
    private static final Duration LONGEST_MARGIN = Duration.ofSeconds(1);
    private static final Pattern TIMEOUT =
            Pattern.compile("\\btimeout\\s*=\\s*\"?(\\d{1,9})", Pattern.CASE_INSENSITIVE);

    private final Ticker ticker;
    private volatile long since;
    private volatile Duration readable = LONGEST;
    private volatile Duration writable = TRUSTED;
    private volatile boolean answered;
    private volatile boolean lasting;

    /** @param fresh false if it is not known how long it has been idle */
    Idleness(Ticker ticker, boolean fresh) {
        this.ticker = ticker;
        this.since = ticker.nanos() - (fresh ? 0 : TRUSTED.toNanos());
    }

    /** Nothing more comes from here on. */
    void begin() {
        since = ticker.nanos();
    }

    /** Takes note of what the server says about how long it will wait for the next request. */
    void answered(Response answer) {
        lasting = answered;
        answered = true;
        announced(answer).ifPresent(limit -> {
            readable = limit;
            writable = limit;
            lasting = true;
        });
    }

    boolean tooLong(boolean read) {
        return now().compareTo(read ? readable : writable) >= 0;
    }

    /** Worth a look. */
    boolean mayHaveEnded(boolean read) {
        return !read || now().compareTo(TRUSTED) >= 0;
    }

    Duration listenFor() {
        Duration unsettled = SETTLED.minus(now());
        return lasting || unsettled.compareTo(LOOK) < 0 ? LOOK : unsettled;
    }

    private Duration now() {
        return Duration.ofNanos(ticker.nanos() - since);
    }

    private static Optional<Duration> announced(Response answer) {
        String connection = answer.header("Connection", "");
        if (answer.protocol() == Protocol.HTTP_1_0 && !connection.equalsIgnoreCase("keep-alive")) {
            return Optional.of(Duration.ZERO);
        }
        Matcher timeout = TIMEOUT.matcher(answer.header("Keep-Alive", ""));
        return timeout.find()
                ? Optional.of(safe(Duration.ofSeconds(Long.parseLong(timeout.group(1)))))
                : Optional.empty();
    }

    private static Duration safe(Duration timeout) {
        Duration fifth = timeout.dividedBy(5);
        Duration safe = timeout.minus(fifth.compareTo(LONGEST_MARGIN) < 0 ? fifth : LONGEST_MARGIN);
        return safe.compareTo(LONGEST) < 0 ? safe : LONGEST;
    }
}
