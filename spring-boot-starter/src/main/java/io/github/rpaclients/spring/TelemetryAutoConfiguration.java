package io.github.rpaclients.spring;

import io.github.rpaclients.core.http.CallListener;
import io.github.rpaclients.micrometer.MicrometerMetrics;
import io.github.rpaclients.opentelemetry.OpenTelemetryMetrics;
import io.github.rpaclients.opentelemetry.OpenTelemetryTraces;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Metrics and traces of the clients, where their jars are on the class path and the application has the bean to tell. The
 * bean is asked for when the first client is made, so it does not matter who makes it, nor when.
 */
@AutoConfiguration
public final class TelemetryAutoConfiguration {
    /** The same listener for all systems, since gauges of a second one would not be heard. */
    private static <T> ClientCustomizer telling(ObjectProvider<T> bean, Function<T, CallListener> listener) {
        T there = bean.getIfUnique();
        if (there == null) {
            return (system, options) -> {};
        }
        CallListener shared = listener.apply(there);
        return (system, options) -> options.callListener(shared);
    }

    /** In a registry of Micrometer. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({MicrometerMetrics.class, MeterRegistry.class})
    @ConditionalOnProperty(name = "rpa-clients.telemetry.metrics", matchIfMissing = true)
    static class Meters {
        @Bean
        @ConditionalOnMissingBean(name = "rpaClientMetrics")
        ClientCustomizer rpaClientMetrics(ObjectProvider<MeterRegistry> registry) {
            return telling(registry, MicrometerMetrics::in);
        }
    }

    /** By OpenTelemetry where Micrometer does not count already. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({OpenTelemetryMetrics.class, OpenTelemetry.class})
    @ConditionalOnMissingClass("io.github.rpaclients.micrometer.MicrometerMetrics")
    @ConditionalOnProperty(name = "rpa-clients.telemetry.metrics", matchIfMissing = true)
    static class Instruments {
        @Bean
        @ConditionalOnMissingBean(name = "rpaClientMetrics")
        ClientCustomizer rpaClientMetrics(ObjectProvider<OpenTelemetry> openTelemetry) {
            return telling(openTelemetry, OpenTelemetryMetrics::of);
        }
    }

    /** By OpenTelemetry. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({OpenTelemetryTraces.class, OpenTelemetry.class})
    @ConditionalOnProperty(name = "rpa-clients.telemetry.traces", matchIfMissing = true)
    static class Traces {
        @Bean
        @ConditionalOnMissingBean(name = "rpaClientTraces")
        ClientCustomizer rpaClientTraces(ObjectProvider<OpenTelemetry> openTelemetry) {
            return telling(openTelemetry, OpenTelemetryTraces::of);
        }
    }
}
