package io.github.rpaclients.micrometer;

import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallListener;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts and times what clients do in a registry of the application, by the names of {@link ClientMeter}:
 *
 * <pre>{@code
 * HttpOptions.builder().callListener(MicrometerMetrics.in(registry))
 * }</pre>
 *
 * <p>Make one for a registry and give it to all clients; the gauges of a second one would not be heard. Safe for use by
 * several threads.
 */
public final class MicrometerMetrics implements CallListener {
    private final MeterRegistry registry;
    private final Map<URI, MeteredApi> apis = new ConcurrentHashMap<>();
    private final MeteredApi elsewhere;

    private MicrometerMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.elsewhere = MeteredApi.elsewhere(registry);
    }

    public static MicrometerMetrics in(MeterRegistry registry) {
        return new MicrometerMetrics(Objects.requireNonNull(registry, "registry must not be null"));
    }

    @Override
    public Observation started(CallInfo call) {
        MeteredApi api = call.kind() == CallInfo.Kind.ELSEWHERE
                ? elsewhere
                : apis.computeIfAbsent(call.api(), address -> MeteredApi.at(address, registry));
        return new MeteredCall(call, api, registry);
    }
}
