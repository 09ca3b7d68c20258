package io.github.rpaclients.uipath.identity;

import io.github.rpaclients.core.internal.http.RateLimits;
import java.time.Duration;

/**
 * What the cloud allows one organization.
 *
 * @see <a href="https://docs.uipath.com/automation-cloud/automation-cloud/latest/api-guide/api-rate-limits-for-identity-server">
 *     Rate limits of the identity server</a>
 */
final class IdentityLimits {
    private static final Duration WINDOW = Duration.ofMinutes(5);

    static final RateLimits CLOUD = RateLimits.none()
            .with("GET", 300, WINDOW)
            .with("POST", 24_000, WINDOW)
            .with("PUT", 160, WINDOW)
            .with("PATCH", 160, WINDOW)
            .with("DELETE", 160, WINDOW);

    private IdentityLimits() {}
}
