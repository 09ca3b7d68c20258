package io.github.rpaclients.opentelemetry;

import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallListener;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The span of one call, and those of its tries. */
final class TracedCall implements CallListener.Observation {
    private static final TextMapSetter<Map<String, String>> SETTER = Map::put;

    private final Tracer tracer;
    private final TextMapPropagator propagator;
    private final String name;
    private final Attributes attributes;
    private final Span span;
    private final Context context;
    private Span attempt = Span.getInvalid();

    TracedCall(CallInfo call, Tracer tracer, TextMapPropagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
        this.name =
                call.method() + call.template().map(template -> " /" + template).orElse("");
        this.attributes = CallAttributes.of(call);
        Context parent = Context.current();
        this.span = tracer.spanBuilder("call " + name)
                .setParent(parent)
                .setSpanKind(ClientSpan.CALL.kind())
                .setAllAttributes(attributes)
                .setAttribute(ClientAttribute.CALL_ID.key(), call.id())
                .startSpan();
        this.context = parent.with(span);
    }

    @Override
    public void turnAwaited(Duration waited) {
        span.addEvent(
                ClientEvent.TURN_AWAITED.title(),
                Attributes.builder()
                        .put(ClientAttribute.WAITED.key(), Instruments.seconds(waited.toNanos()))
                        .build());
    }

    @Override
    public Map<String, String> attemptStarted(int number) {
        attempt = tracer.spanBuilder(name)
                .setParent(context)
                .setSpanKind(ClientSpan.ATTEMPT.kind())
                .setAllAttributes(attributes)
                .startSpan();
        if (number > 1) {
            attempt.setAttribute(ClientAttribute.RESENT.key(), number - 1);
        }
        Map<String, String> headers = new HashMap<>();
        propagator.inject(context.with(attempt), headers, SETTER);
        return headers;
    }

    @Override
    public void attemptEnded(Attempt ended) {
        ended.status().ifPresent(status -> attempt.setAttribute(ClientAttribute.STATUS.key(), status));
        ended.requestId().ifPresent(id -> attempt.setAttribute(ClientAttribute.REQUEST_ID.key(), id));
        ended.failure().ifPresent(failure -> attempt.setStatus(StatusCode.ERROR));
        attempt.setAllAttributes(CallAttributes.ofFailure(ended));
        attempt.end();
    }

    @Override
    public void retryRefused() {
        span.addEvent(ClientEvent.RETRY_REFUSED.title());
    }

    @Override
    public void ended(Optional<? extends RuntimeException> failure) {
        failure.ifPresent(thrown ->
                span.setAllAttributes(CallAttributes.ofFailure(thrown)).setStatus(StatusCode.ERROR));
        span.end();
    }
}
