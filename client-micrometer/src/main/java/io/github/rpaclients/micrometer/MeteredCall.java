package io.github.rpaclients.micrometer;

import static io.github.rpaclients.micrometer.MeteredApi.tag;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Optional;

/** One call on its way into the registry. */
final class MeteredCall implements CallListener.Observation {
    private static final String SUCCESS = "SUCCESS";

    private final CallInfo call;
    private final MeteredApi api;
    private final Timer.Sample sample;

    MeteredCall(CallInfo call, MeteredApi api, MeterRegistry registry) {
        this.call = call;
        this.api = api;
        this.sample = Timer.start(registry);
    }

    @Override
    public void turnAwaited(Duration waited) {
        api.timer(ClientMeter.TURN_WAITS).record(waited);
    }

    @Override
    public void attemptEnded(Attempt attempt) {
        String status =
                attempt.status().isPresent() ? String.valueOf(attempt.status().getAsInt()) : "none";
        api.timer(
                        ClientMeter.ATTEMPTS,
                        method(),
                        path(),
                        tag(ClientTag.STATUS, status),
                        tag(ClientTag.OUTCOME, attempt.failure().map(Enum::name).orElse(SUCCESS)))
                .record(attempt.duration());
    }

    @Override
    public void quotaChanged(int left) {
        if (call.kind() != CallInfo.Kind.ELSEWHERE) {
            api.quota(left);
        }
    }

    @Override
    public void retryRefused() {
        api.counter(ClientMeter.RETRIES_REFUSED).increment();
    }

    @Override
    public void ended(Optional<? extends RuntimeException> failure) {
        Tag outcome = tag(ClientTag.OUTCOME, failure.map(MeteredCall::outcome).orElse(SUCCESS));
        Tag error = tag(ClientTag.ERROR, failure.map(MeteredCall::name).orElse("none"));
        sample.stop(api.timer(ClientMeter.CALLS, method(), path(), outcome, error));
        if (call.kind() == CallInfo.Kind.SIGN_IN) {
            api.counter(ClientMeter.TOKEN_RENEWALS, outcome).increment();
            if (failure.isEmpty()) {
                api.tokenCame();
            }
        }
    }

    private Tag method() {
        return tag(ClientTag.METHOD, call.method());
    }

    private Tag path() {
        return tag(ClientTag.PATH, call.template().orElseGet(this::kind));
    }

    private String kind() {
        switch (call.kind()) {
            case SIGN_IN:
                return "(sign-in)";
            case ELSEWHERE:
                return "(elsewhere)";
            default:
                return "(raw)";
        }
    }

    private static String outcome(RuntimeException failure) {
        return failure instanceof ApiException
                ? ((ApiException) failure).outcome().name()
                : "OTHER";
    }

    /** An anonymous class has no simple one. */
    private static String name(RuntimeException failure) {
        String simple = failure.getClass().getSimpleName();
        return simple.isEmpty() ? failure.getClass().getName() : simple;
    }
}
