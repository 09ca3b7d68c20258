package io.github.rpaclients.opentelemetry;

import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallListener;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.propagation.TextMapPropagator;
import java.util.Objects;

/**
 * Makes a span of each call and one of each of its tries, as {@link ClientSpan} describes them, and sends the context of a try
 * along with it, in the headers of the application's propagators:
 *
 * <pre>{@code
 * HttpOptions.builder().callListener(OpenTelemetryTraces.of(openTelemetry))
 * }</pre>
 *
 * <p>Other servers, such as a storage that an answer named, are sent nothing. Beside an agent that follows OkHttp by itself each
 * try has a second span; turn one of the two off. Safe for use by several threads.
 */
public final class OpenTelemetryTraces implements CallListener {
    private final Tracer tracer;
    private final TextMapPropagator propagator;

    private OpenTelemetryTraces(OpenTelemetry openTelemetry) {
        this.tracer = openTelemetry.getTracer(OpenTelemetryTraces.class.getPackageName());
        this.propagator = openTelemetry.getPropagators().getTextMapPropagator();
    }

    public static OpenTelemetryTraces of(OpenTelemetry openTelemetry) {
        return new OpenTelemetryTraces(Objects.requireNonNull(openTelemetry, "openTelemetry must not be null"));
    }

    @Override
    public Observation started(CallInfo call) {
        return new TracedCall(call, tracer, propagator);
    }
}
