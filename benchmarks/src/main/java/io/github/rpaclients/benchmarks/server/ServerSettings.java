package io.github.rpaclients.benchmarks.server;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How the server behaves from now on. The counters of what it refuses belong to the settings, so that they begin anew with
 * them. Safe for use by several threads.
 */
final class ServerSettings {
    final int users;
    final int latencyMillis;
    final boolean gzip;
    private final int refuseEvery;
    private final int tokenUses;
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<String, AtomicInteger> uses = new ConcurrentHashMap<>();

    private ServerSettings(int users, int latencyMillis, boolean gzip, int refuseEvery, int tokenUses) {
        this.users = users;
        this.latencyMillis = latencyMillis;
        this.gzip = gzip;
        this.refuseEvery = refuseEvery;
        this.tokenUses = tokenUses;
    }

    /**
     * Settings from a query.
     *
     * @param query {@code users}: how many there are, 100,000 unless said; {@code latency}: ms before every answer, 0;
     *     {@code gzip}: for those who accept it, true; {@code refuseEvery}: n has every n-th request answered with 429;
     *     {@code tokenUses}: n has a token answered with 401 after it was used n times
     */
    static ServerSettings of(Map<String, String> query) {
        return new ServerSettings(
                number(query, "users", 100_000),
                number(query, "latency", 0),
                Boolean.parseBoolean(query.getOrDefault("gzip", "true")),
                number(query, "refuseEvery", 0),
                number(query, "tokenUses", 0));
    }

    private static int number(Map<String, String> query, String name, int otherwise) {
        return Integer.parseInt(query.getOrDefault(name, String.valueOf(otherwise)));
    }

    /** 200, 401 or 429 for the next request with this token. */
    int status(String token) {
        if (tokenUses > 0
                && uses.computeIfAbsent(token, t -> new AtomicInteger()).incrementAndGet() > tokenUses) {
            return 401;
        }
        return refuseEvery > 0 && asked.incrementAndGet() % refuseEvery == 0 ? 429 : 200;
    }
}
