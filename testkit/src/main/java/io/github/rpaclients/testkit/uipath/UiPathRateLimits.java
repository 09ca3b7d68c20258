package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.RateLimit;
import java.time.Duration;

/**
 * What UiPath's cloud allows, for {@code faults().rateLimit(…)}. Off unless asked for; standalone servers have no limits.
 *
 * <p>Not here: Orchestrator's lists of jobs and queue items and its exports, which the simulator does not have, and the
 * licence services, for which nothing is published.
 */
public final class UiPathRateLimits {
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final String IDENTITY = "/identity_/api";

    private UiPathRateLimits() {}

    /**
     * The identity API of an organization: in five minutes 300 GET, 24,000 POST, and 160 each of PUT, PATCH and DELETE.
     *
     * @see <a href="https://docs.uipath.com/automation-cloud/automation-cloud/latest/api-guide/api-rate-limits-for-identity-server">
     *     Rate limits of the identity server</a>
     */
    public static RateLimit[] identity() {
        return new RateLimit[] {
            RateLimit.of(300, WINDOW).on("GET", IDENTITY),
            RateLimit.of(24_000, WINDOW).on("POST", IDENTITY),
            RateLimit.of(160, WINDOW).on("PUT", IDENTITY),
            RateLimit.of(160, WINDOW).on("PATCH", IDENTITY),
            RateLimit.of(160, WINDOW).on("DELETE", IDENTITY)
        };
    }
}
