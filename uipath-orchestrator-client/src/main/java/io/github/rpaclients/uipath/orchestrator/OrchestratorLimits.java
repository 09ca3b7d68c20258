package io.github.rpaclients.uipath.orchestrator;

import io.github.rpaclients.core.internal.http.RateLimits;
import java.time.Duration;

/**
 * What the cloud allows one tenant: two lists are limited, everything else is not. A robot may ask ten times as often, but
 * whether one asks cannot be told here, so the smaller number is kept to.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/api-guide/rate-limits">Rate limits</a>
 */
final class OrchestratorLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);

    static final RateLimits CLOUD =
            RateLimits.none().with("GET odata/Jobs", 100, WINDOW).with("GET odata/QueueItems", 100, WINDOW);

    private OrchestratorLimits() {}
}
