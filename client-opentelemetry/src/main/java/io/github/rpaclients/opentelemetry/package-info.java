/**
 * Traces and metrics of the clients by way of the OpenTelemetry API. Start with {@link
 * io.github.rpaclients.opentelemetry.OpenTelemetryTraces} or {@link
 * io.github.rpaclients.opentelemetry.OpenTelemetryMetrics}; the enums have all names.
 */
@NullMarked
package io.github.rpaclients.opentelemetry;

import org.jspecify.annotations.NullMarked;
