/**
 * Metrics of the clients in a Micrometer registry. Start with {@link io.github.rpaclients.micrometer.MicrometerMetrics};
 * {@link io.github.rpaclients.micrometer.ClientMeter} has all names.
 */
@NullMarked
package io.github.rpaclients.micrometer;

import org.jspecify.annotations.NullMarked;
