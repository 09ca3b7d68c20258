package io.github.rpaclients.opentelemetry;

import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallListener;
import io.github.rpaclients.core.http.Ticker;
import io.opentelemetry.api.OpenTelemetry;
import java.util.Objects;

/**
 * Counts and times what clients do, with the instruments of {@link ClientInstrument}:
 *
 * <pre>{@code
 * HttpOptions.builder().callListener(OpenTelemetryMetrics.of(openTelemetry))
 * }</pre>
 *
 * <p>Make one and give it to all clients. An agent that follows OkHttp by itself counts {@code http.client.request.duration},
 * too; turn one of the two off. Safe for use by several threads.
 */
public final class OpenTelemetryMetrics implements CallListener {
    private final Instruments instruments;

    private OpenTelemetryMetrics(Instruments instruments) {
        this.instruments = instruments;
    }

    public static OpenTelemetryMetrics of(OpenTelemetry openTelemetry) {
        return of(openTelemetry, Ticker.real());
    }

    static OpenTelemetryMetrics of(OpenTelemetry openTelemetry, Ticker ticker) {
        Objects.requireNonNull(openTelemetry, "openTelemetry must not be null");
        return new OpenTelemetryMetrics(
                new Instruments(openTelemetry.getMeter(OpenTelemetryMetrics.class.getPackageName()), ticker));
    }

    @Override
    public Observation started(CallInfo call) {
        return new MeasuredCall(call, instruments);
    }
}
