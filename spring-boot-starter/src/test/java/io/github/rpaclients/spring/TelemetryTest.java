package io.github.rpaclients.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.micrometer.MicrometerMetrics;
import io.github.rpaclients.testkit.controlroom.ControlRoomSimulator;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

class TelemetryTest {
    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    private final UiPathSimulator uipath = UiPathSimulator.start();
    private final ControlRoomSimulator controlRoom = ControlRoomSimulator.start();
    private final MeterRegistry registry = new SimpleMeterRegistry();

    @AfterEach
    void stop() {
        uipath.close();
        controlRoom.close();
    }

    private ApplicationContextRunner application() {
        return Contexts.with(Contexts.with(Contexts.starter(), uipath), controlRoom)
                .withBean(MeterRegistry.class, () -> registry)
                .withBean(
                        OpenTelemetry.class,
                        TELEMETRY::getOpenTelemetry,
                        // the extension closes it after all tests
                        bean -> bean.setDestroyMethodName(""));
    }

    private static void call(ApplicationContext context) {
        assertThat(context.getBean(OrchestratorClient.class).users().list()).isNotEmpty();
        assertThat(context.getBean(ControlRoomClient.class).users().list()).isNotEmpty();
    }

    @Test
    void isInTheRegistryAndInSpans() {
        application().run(context -> {
            call(context);

            assertThat(paths()).contains("odata/Users", "{version}/usermanagement/users/list");
            assertThat(spans()).contains("call GET /odata/Users", "call POST /{version}/usermanagement/users/list");
            assertThat(instruments()).isEmpty();
        });
    }

    @Test
    void isMetricsOfOpenTelemetryWithoutTheJarForMicrometer() {
        application()
                .withClassLoader(new FilteredClassLoader(MicrometerMetrics.class))
                .run(context -> {
                    call(context);

                    assertThat(paths()).isEmpty();
                    assertThat(instruments()).contains("rpa.client.call.duration");
                });
    }

    @Test
    void isSwitchedOff() {
        application()
                .withPropertyValues("rpa-clients.telemetry.metrics=false", "rpa-clients.telemetry.traces=false")
                .run(context -> {
                    call(context);

                    assertThat(paths()).isEmpty();
                    assertThat(spans()).isEmpty();
                });
    }

    @Test
    void isNotMissed() {
        application()
                .withClassLoader(new FilteredClassLoader(
                        "io.github.rpaclients.micrometer", "io.github.rpaclients.opentelemetry"))
                .run(context -> {
                    call(context);

                    assertThat(paths()).isEmpty();
                    assertThat(spans()).isEmpty();
                });
    }

    @Test
    void isToldToNobodyWhereTheApplicationHasNeitherBean() {
        Contexts.with(Contexts.with(Contexts.starter(), uipath), controlRoom).run(TelemetryTest::call);
    }

    private Stream<String> paths() {
        return registry.find("rpa.client.calls").timers().stream()
                .map(timer -> timer.getId().getTag("path"));
    }

    private static Stream<String> spans() {
        return TELEMETRY.getSpans().stream().map(SpanData::getName);
    }

    private static Stream<String> instruments() {
        return TELEMETRY.getMetrics().stream().map(MetricData::getName);
    }
}
