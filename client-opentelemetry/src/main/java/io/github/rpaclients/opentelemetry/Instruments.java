package io.github.rpaclients.opentelemetry;

import io.github.rpaclients.core.http.Ticker;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.metrics.LongCounter;
import io.opentelemetry.api.metrics.LongGauge;
import io.opentelemetry.api.metrics.Meter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What all calls are measured with. Thread-safe. */
final class Instruments {
    private static final double NANOS = 1e9;

    /** What the conventions for HTTP say. */
    private static final List<Double> SECONDS_OF_A_REQUEST =
            List.of(0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0);

    /** A call with its retries may take two minutes, and those that upload files longer. */
    private static final List<Double> SECONDS_OF_A_CALL =
            List.of(0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0);

    final DoubleHistogram calls;
    final DoubleHistogram attempts;
    final DoubleHistogram turnWaits;
    final LongGauge retryQuota;
    final LongCounter retriesRefused;
    final LongCounter tokenRenewals;

    private final Ticker ticker;
    private final Map<Attributes, Long> tokensCame = new ConcurrentHashMap<>();

    Instruments(Meter meter, Ticker ticker) {
        this.calls = histogram(meter, ClientInstrument.CALLS, SECONDS_OF_A_CALL);
        this.attempts = histogram(meter, ClientInstrument.ATTEMPTS, SECONDS_OF_A_REQUEST);
        this.turnWaits = histogram(meter, ClientInstrument.TURN_WAITS, SECONDS_OF_A_CALL);
        this.retryQuota = meter.gaugeBuilder(ClientInstrument.RETRY_QUOTA.title())
                .ofLongs()
                .setDescription(ClientInstrument.RETRY_QUOTA.description())
                .setUnit(ClientInstrument.RETRY_QUOTA.unit())
                .build();
        this.retriesRefused = counter(meter, ClientInstrument.RETRIES_REFUSED);
        this.tokenRenewals = counter(meter, ClientInstrument.TOKEN_RENEWALS);
        this.ticker = ticker;
        meter.gaugeBuilder(ClientInstrument.TOKEN_AGE.title())
                .setDescription(ClientInstrument.TOKEN_AGE.description())
                .setUnit(ClientInstrument.TOKEN_AGE.unit())
                .buildWithCallback(
                        age -> tokensCame.forEach((server, came) -> age.record(seconds(nanos() - came), server)));
    }

    void tokenCame(Attributes server) {
        tokensCame.put(server, nanos());
    }

    long nanos() {
        return ticker.nanos();
    }

    static double seconds(long nanos) {
        return nanos / NANOS;
    }

    private static DoubleHistogram histogram(Meter meter, ClientInstrument what, List<Double> bounds) {
        return meter.histogramBuilder(what.title())
                .setDescription(what.description())
                .setUnit(what.unit())
                .setExplicitBucketBoundariesAdvice(bounds)
                .build();
    }

    private static LongCounter counter(Meter meter, ClientInstrument what) {
        return meter.counterBuilder(what.title())
                .setDescription(what.description())
                .setUnit(what.unit())
                .build();
    }
}
