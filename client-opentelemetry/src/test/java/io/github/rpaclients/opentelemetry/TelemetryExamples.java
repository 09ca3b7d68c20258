package io.github.rpaclients.opentelemetry;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.micrometer.MicrometerMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.opentelemetry.api.OpenTelemetry;

/** The code of the page about telemetry. */
final class TelemetryExamples {
    private TelemetryExamples() {}

    static HttpOptions micrometer(MeterRegistry registry) {
        return HttpOptions.builder()
                .callListener(MicrometerMetrics.in(registry))
                .build();
    }

    static HttpOptions openTelemetry(OpenTelemetry openTelemetry) {
        return HttpOptions.builder()
                .callListener(OpenTelemetryTraces.of(openTelemetry))
                .callListener(OpenTelemetryMetrics.of(openTelemetry))
                .build();
    }

    static HttpOptions both(OpenTelemetry openTelemetry, MeterRegistry registry) {
        return HttpOptions.builder()
                .callListener(OpenTelemetryTraces.of(openTelemetry))
                .callListener(MicrometerMetrics.in(registry))
                .build();
    }

    static void withoutTenants(MeterRegistry registry) {
        registry.config()
                .meterFilter(MeterFilter.replaceTagValues("api", path -> path.replaceAll("^/[^/]+/[^/]+/", "/")));
    }
}
