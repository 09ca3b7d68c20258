package io.github.rpaclients.opentelemetry;

import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallListener;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import java.time.Duration;
import java.util.Optional;

/** One call on its way into the instruments. */
final class MeasuredCall implements CallListener.Observation {
    private final CallInfo call;
    private final Instruments instruments;
    private final Attributes server;
    private final long started;

    MeasuredCall(CallInfo call, Instruments instruments) {
        this.call = call;
        this.instruments = instruments;
        this.server = CallAttributes.ofServer(call);
        this.started = instruments.nanos();
    }

    @Override
    public void turnAwaited(Duration waited) {
        instruments.turnWaits.record(Instruments.seconds(waited.toNanos()), server);
    }

    @Override
    public void attemptEnded(Attempt attempt) {
        AttributesBuilder all = CallAttributes.of(call).toBuilder().putAll(CallAttributes.ofFailure(attempt));
        attempt.status().ifPresent(status -> all.put(ClientAttribute.STATUS.key(), status));
        instruments.attempts.record(Instruments.seconds(attempt.duration().toNanos()), all.build());
    }

    @Override
    public void quotaChanged(int left) {
        if (call.kind() != CallInfo.Kind.ELSEWHERE) {
            instruments.retryQuota.set(left, server);
        }
    }

    @Override
    public void retryRefused() {
        instruments.retriesRefused.add(1, server);
    }

    @Override
    public void ended(Optional<? extends RuntimeException> failure) {
        Attributes end = failure.map(CallAttributes::ofFailure).orElse(Attributes.empty());
        instruments.calls.record(
                Instruments.seconds(instruments.nanos() - started),
                CallAttributes.of(call).toBuilder().putAll(end).build());
        if (call.kind() == CallInfo.Kind.SIGN_IN) {
            instruments.tokenRenewals.add(1, server.toBuilder().putAll(end).build());
            if (failure.isEmpty()) {
                instruments.tokenCame(server);
            }
        }
    }
}
