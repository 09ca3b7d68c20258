package io.github.rpaclients.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/** What is measured of an address rather than of a call. A gauge is there as soon as there is something to show. Thread-safe. */
final class MeteredApi {
    private static final String ELSEWHERE = "(elsewhere)";

    private final MeterRegistry registry;
    private final Tags tags;
    private boolean hasQuota;
    private boolean hasToken;
    private volatile int quota;
    private volatile long tokenCame;

    private MeteredApi(String server, String api, MeterRegistry registry) {
        this.registry = registry;
        this.tags = Tags.of(tag(ClientTag.SERVER, server), tag(ClientTag.API, api));
    }

    static MeteredApi at(URI address, MeterRegistry registry) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return new MeteredApi(address.getHost() + port, address.getPath(), registry);
    }

    /** All other servers together: their number is not ours to limit, and their names are not ours to tell. */
    static MeteredApi elsewhere(MeterRegistry registry) {
        return new MeteredApi(ELSEWHERE, ELSEWHERE, registry);
    }

    static Tag tag(ClientTag tag, String value) {
        return Tag.of(tag.asString(), value);
    }

    Timer timer(ClientMeter meter, Tag... more) {
        return Timer.builder(meter.getName())
                .description(meter.description())
                .tags(tags.and(more))
                .register(registry);
    }

    Counter counter(ClientMeter meter, Tag... more) {
        return Counter.builder(meter.getName())
                .description(meter.description())
                .tags(tags.and(more))
                .register(registry);
    }

    synchronized void quota(int left) {
        quota = left;
        if (!hasQuota) {
            hasQuota = true;
            ClientMeter meter = ClientMeter.RETRY_QUOTA;
            Gauge.builder(meter.getName(), () -> quota)
                    .description(meter.description())
                    .tags(tags)
                    .register(registry);
        }
    }

    synchronized void tokenCame() {
        tokenCame = now();
        if (!hasToken) {
            hasToken = true;
            ClientMeter meter = ClientMeter.TOKEN_AGE;
            TimeGauge.builder(meter.getName(), () -> now() - tokenCame, TimeUnit.NANOSECONDS)
                    .description(meter.description())
                    .tags(tags)
                    .register(registry);
        }
    }

    private long now() {
        return registry.config().clock().monotonicTime();
    }
}
