package io.github.rpaclients.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.http.CallListener;
import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MicrometerMetricsTest extends ServerTest {
    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);

    @Override
    CallListener listener() {
        return MicrometerMetrics.in(registry);
    }

    @Test
    void timesACallOnceAndEachOfItsTries() {
        answer(502, 200);

        get();

        assertThat(timed(ClientMeter.CALLS, "method", "GET", "path", "things({id})", "outcome", "SUCCESS"))
                .isEqualTo(1);
        assertThat(timed(ClientMeter.ATTEMPTS, "status", "502", "outcome", "UNKNOWN"))
                .isEqualTo(1);
        assertThat(timed(ClientMeter.ATTEMPTS, "status", "200", "outcome", "SUCCESS"))
                .isEqualTo(1);
        assertThat(registry.get("rpa.client.calls").timer().getId().getTags())
                .contains(
                        Tag.of("server", server.getHostName() + ":" + server.getPort()),
                        Tag.of("api", API),
                        Tag.of("error", "none"));
    }

    @Test
    void saysWhatBecameOfACallThatFailed() {
        answer(404);

        assertThatThrownBy(this::get).isInstanceOf(ApiException.class);

        assertThat(timed(ClientMeter.CALLS, "outcome", "REJECTED", "error", "NotFoundException"))
                .isEqualTo(1);
    }

    @Test
    void countsTriesThatHadNoAnswer() {
        server.close();

        assertThatThrownBy(this::get).isInstanceOf(ApiException.class);

        assertThat(timed(ClientMeter.ATTEMPTS, "status", "none", "outcome", "NOT_SENT"))
                .isEqualTo(3);
    }

    @Test
    void countsWhatWasEndedByTheApplicationApart() {
        Observed observed = new Observed(listener());

        observed.endWith(new IllegalStateException("closed") {
            private static final long serialVersionUID = 1L;
        });

        assertThat(timed(ClientMeter.CALLS, "outcome", "OTHER", "error", MicrometerMetricsTest.class.getName() + "$1"))
                .isEqualTo(1);
    }

    @Test
    void timesWhatWaitedForItsTurnAndNothingElse() {
        answer(200, 200, 200);
        calls.run(service().path("paced"));
        get();
        assertThat(registry.find("rpa.client.turn.waits").timers()).isEmpty();

        calls.run(service().path("paced"));

        assertThat(registry.get("rpa.client.turn.waits").timer().totalTime(TimeUnit.SECONDS))
                .isCloseTo(20, within(0.001));
    }

    @Test
    void showsAQuotaThatNothingHasBeenTakenFrom() {
        answer(200);

        get();

        assertThat(quota()).isEqualTo(500);
    }

    @Test
    void showsWhatIsLeftOfTheQuotaAndCountsRetriesThatItDoesNotPay() {
        server.close();

        for (int i = 0; i < 18; i++) {
            assertThatThrownBy(this::get).isInstanceOf(ApiException.class);
        }

        // 35 retries of 14
        assertThat(quota()).isEqualTo(10);
        assertThat(registry.get("rpa.client.retries.refused").counter().count()).isEqualTo(1);
    }

    @Test
    void showsTheAgeOfATokenAndCountsRenewals() {
        answer(401, 200, 200);
        assertThatThrownBy(() -> calls.run(service().token())).isInstanceOf(ApiException.class);
        assertThat(registry.find("rpa.client.token.age").timeGauge()).isNull();

        calls.run(service().token());
        clock.add(Duration.ofMinutes(50));
        assertThat(age()).isEqualTo(50 * 60);
        calls.run(service().token());
        clock.add(Duration.ofSeconds(7));

        assertThat(age()).isEqualTo(7);
        assertThat(renewals("SUCCESS")).isEqualTo(2);
        assertThat(renewals("REJECTED")).isEqualTo(1);
    }

    @Test
    void tagsHoldNoPathThatWasPutTogetherNoSecretAndNoOtherServer() throws IOException {
        int elsewhere = everyKind();

        assertThat(registry.get("rpa.client.calls").timers())
                .extracting(timer -> timer.getId().getTag("path"))
                .containsExactlyInAnyOrder("things({id})", "(raw)", "(sign-in)", "(elsewhere)");
        assertThat(registry.get("rpa.client.calls")
                        .tag("path", "(elsewhere)")
                        .timer()
                        .getId()
                        .getTags())
                .contains(Tag.of("server", "(elsewhere)"), Tag.of("api", "(elsewhere)"));
        assertThat(registry.getMeters())
                .extracting(meter -> meter.getId().toString())
                .noneMatch(id -> id.contains("4711") || id.contains(SECRET) || id.contains(String.valueOf(elsewhere)));
    }

    @Test
    void hasTheMetersAndTagsOfTheEnum() throws IOException {
        everyKind();
        answer(200, 200);
        calls.run(service().path("paced"));
        calls.run(service().path("paced"));
        new Observed(listener()).observation().retryRefused();

        assertThat(registry.getMeters())
                .extracting(meter -> meter.getId().getName())
                .containsOnly(Stream.of(ClientMeter.values())
                        .map(ClientMeter::getName)
                        .toArray(String[]::new));
        assertThat(registry.getMeters()).allSatisfy(meter -> {
            ClientMeter documented = documented(meter);
            assertThat(meter.getId().getType()).isEqualTo(documented.getType());
            assertThat(meter.getId().getDescription()).isEqualTo(documented.description());
            assertThat(keys(meter))
                    .containsExactlyInAnyOrderElementsOf(Stream.of(documented.getKeyNames())
                            .map(KeyName::asString)
                            .collect(Collectors.toList()));
        });
    }

    private static ClientMeter documented(Meter meter) {
        return Stream.of(ClientMeter.values())
                .filter(known -> known.getName().equals(meter.getId().getName()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(Meter meter) {
        return meter.getId().getTags().stream().map(Tag::getKey).collect(Collectors.toList());
    }

    private long timed(ClientMeter meter, String... tags) {
        return registry.get(meter.getName()).tags(tags).timer().count();
    }

    private double quota() {
        return registry.get("rpa.client.retry.quota").gauge().value();
    }

    private double age() {
        return registry.get("rpa.client.token.age").timeGauge().value(TimeUnit.SECONDS);
    }

    private double renewals(String outcome) {
        return registry.get("rpa.client.token.renewals")
                .tag("outcome", outcome)
                .counter()
                .count();
    }
}
