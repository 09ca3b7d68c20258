package io.github.rpaclients.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallListener;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.MetricDataType;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenTelemetryMetricsTest extends ServerTest {
    private final InMemoryMetricReader reader = InMemoryMetricReader.create();
    private final OpenTelemetry openTelemetry = OpenTelemetrySdk.builder()
            .setMeterProvider(
                    SdkMeterProvider.builder().registerMetricReader(reader).build())
            .build();

    @Override
    CallListener listener() {
        return OpenTelemetryMetrics.of(openTelemetry, this::now);
    }

    @Test
    void timesACallOnceAndEachOfItsTries() {
        answer(502, 200);

        get();

        assertThat(attributes(ClientInstrument.CALLS))
                .containsExactly(Map.of(
                        "http.request.method",
                        "GET",
                        "url.template",
                        "/things({id})",
                        "server.address",
                        server.getHostName(),
                        "server.port",
                        String.valueOf(server.getPort()),
                        "rpa.api",
                        API,
                        "rpa.call.kind",
                        "operation"));
        assertThat(attributes(ClientInstrument.ATTEMPTS))
                .extracting(all -> all.get("http.response.status_code") + " " + all.get("error.type"))
                .containsExactlyInAnyOrder("502 502", "200 null");
        // the pause between them
        assertThat(((HistogramPointData)
                                points(ClientInstrument.CALLS).iterator().next())
                        .getSum())
                .isCloseTo(0.05, within(0.001));
    }

    @Test
    void saysWhatBecameOfACallThatFailed() {
        answer(404);

        assertThatThrownBy(this::get).isInstanceOf(ApiException.class);

        assertThat(attributes(ClientInstrument.CALLS))
                .singleElement()
                .satisfies(all -> assertThat(all)
                        .containsEntry("rpa.outcome", "REJECTED")
                        .containsEntry("error.type", "io.github.rpaclients.core.error.NotFoundException"));
    }

    @Test
    void timesWhatWaitedForItsTurnAndNothingElse() {
        answer(200, 200, 200);
        get();
        calls.run(service().path("paced"));
        calls.run(service().path("paced"));

        assertThat(points(ClientInstrument.TURN_WAITS)).singleElement().satisfies(wait -> {
            assertThat(((HistogramPointData) wait).getCount()).isEqualTo(1);
            assertThat(((HistogramPointData) wait).getSum()).isCloseTo(20, within(0.001));
        });
    }

    @Test
    void showsTheQuotaOfRetriesAndCountsThoseItDoesNotPay() {
        server.close();

        for (int i = 0; i < 18; i++) {
            assertThatThrownBy(this::get).isInstanceOf(ApiException.class);
        }

        // 35 retries of 14
        MetricData quota = metric(ClientInstrument.RETRY_QUOTA);
        assertThat(quota.getLongGaugeData().getPoints())
                .singleElement()
                .satisfies(point -> assertThat(point.getValue()).isEqualTo(10));
        MetricData refused = metric(ClientInstrument.RETRIES_REFUSED);
        assertThat(refused.getLongSumData().getPoints())
                .singleElement()
                .satisfies(point -> assertThat(point.getValue()).isEqualTo(1));
    }

    @Test
    void showsTheAgeOfATokenAndCountsRenewals() {
        answer(401, 200);
        assertThatThrownBy(() -> calls.run(service().token())).isInstanceOf(ApiException.class);
        calls.run(service().token());
        pass(Duration.ofSeconds(7));

        assertThat(metric(ClientInstrument.TOKEN_AGE).getDoubleGaugeData().getPoints())
                .singleElement()
                .satisfies(point -> assertThat(point.getValue()).isEqualTo(7));
        assertThat(attributes(ClientInstrument.TOKEN_RENEWALS))
                .extracting(all -> String.valueOf(all.get("rpa.outcome")))
                .containsExactlyInAnyOrder("REJECTED", "null");
    }

    @Test
    void attributesHoldNoPathThatWasPutTogetherNoSecretAndNoOtherServer() throws IOException {
        int elsewhere = everyKind();

        assertThat(attributes(ClientInstrument.CALLS))
                .extracting(all -> all.get("rpa.call.kind"))
                .containsExactlyInAnyOrder("operation", "raw", "sign_in", "elsewhere");
        assertThat(reader.collectAllMetrics())
                .extracting(metric -> metric.getData().getPoints().stream()
                        .map(PointData::getAttributes)
                        .collect(Collectors.toList())
                        .toString())
                .noneMatch(text ->
                        text.contains("4711") || text.contains(SECRET) || text.contains(String.valueOf(elsewhere)));
    }

    @Test
    void hasTheInstrumentsAndAttributesOfTheEnum() throws IOException {
        everyKind();
        answer(200, 200, 404, 400);
        calls.run(service().path("paced"));
        calls.run(service().path("paced"));
        assertThatThrownBy(this::get).isInstanceOf(ApiException.class);
        assertThatThrownBy(() -> calls.run(service().token())).isInstanceOf(ApiException.class);
        refuseARetry();

        assertThat(reader.collectAllMetrics()).hasSameSizeAs(ClientInstrument.values());
        for (ClientInstrument documented : ClientInstrument.values()) {
            MetricData metric = metric(documented);
            assertThat(metric.getUnit()).isEqualTo(documented.unit());
            assertThat(metric.getDescription()).isEqualTo(documented.description());
            assertThat(type(metric.getType())).isEqualTo(documented.type());
            assertThat(keys(documented))
                    .as(documented.title())
                    .isEqualTo(documented.attributes().stream()
                            .map(ClientAttribute::key)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    private void refuseARetry() {
        CallInfo call = new CallInfo(
                "0a0b0c0d", "GET", "things", URI.create("https://acme.example" + API), CallInfo.Kind.OPERATION);
        CallListener.Observation observation = listener().started(call);
        observation.retryRefused();
        observation.ended(Optional.of(new IllegalStateException("closed")));
    }

    private static ClientInstrument.Type type(MetricDataType type) {
        switch (type) {
            case HISTOGRAM:
                return ClientInstrument.Type.HISTOGRAM;
            case LONG_SUM:
                return ClientInstrument.Type.COUNTER;
            default:
                return ClientInstrument.Type.GAUGE;
        }
    }

    private TreeSet<String> keys(ClientInstrument instrument) {
        return attributes(instrument).stream()
                .flatMap(all -> all.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Map<String, String>> attributes(ClientInstrument instrument) {
        return points(instrument).stream()
                .map(point -> texts(point.getAttributes()))
                .collect(Collectors.toList());
    }

    private static Map<String, String> texts(Attributes attributes) {
        return attributes.asMap().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().getKey(), entry -> String.valueOf(entry.getValue())));
    }

    private Collection<? extends PointData> points(ClientInstrument instrument) {
        return metric(instrument).getData().getPoints();
    }

    private MetricData metric(ClientInstrument instrument) {
        return Stream.of(reader.collectAllMetrics())
                .flatMap(Collection::stream)
                .filter(metric -> metric.getName().equals(instrument.title()))
                .findFirst()
                .orElseThrow();
    }
}
