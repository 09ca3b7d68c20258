package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.http.HttpOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimiterTest {
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Instant NEVER = Instant.MAX;

    /** A quarter of four fifths of 300. */
    private static final int BURST = 60;

    /** The other three quarters of four fifths of 300, spread over the window. */
    private static final Duration EVENLY = Duration.ofNanos(1_666_666_667);

    private final VirtualTime time = new VirtualTime();
    private final Operation get = operation("GET");

    @ParameterizedTest
    @CsvSource({"GET, 300", "POST, 24000", "DELETE, 160"})
    void seesNo429InHalfAnHourAtThePublishedLimits(String method, int published) {
        Limiter limiter = limiter(Limits.none().with(method, published, WINDOW));
        VendorCounter vendor = new VendorCounter(published, WINDOW, time);
        Operation operation = operation(method);

        while (time.passed().compareTo(Duration.ofMinutes(30)) < 0) {
            await(limiter, operation, NEVER);
            limiter.answered(operation, vendor.status(), Headers.of());
        }

        assertThat(vendor.refused()).isZero();
        // three fifths of what is published, after a burst
        assertThat(vendor.allowed()).isGreaterThan(published * 6 * 3 / 5);
    }

    @Test
    void allowsNoSecondBurstBeforeTheWindowIsOver() {
        Limiter limiter = limiter(Limits.none().with("GET", 300, WINDOW));
        VendorCounter fourFifths = new VendorCounter(241, WINDOW, time);

        for (Duration rest = Duration.ZERO; rest.toMinutes() < 5; rest = rest.plusSeconds(7)) {
            time.forward(rest);
            for (int i = 0; i < 100; i++) {
                await(limiter, get, NEVER);
                fourFifths.status();
            }
        }

        assertThat(fourFifths.refused()).isZero();
    }

    @Test
    @Timeout(60)
    void letsAThousandCallersLeaveInTheOrderInWhichTheyCameAndStarvesNone() throws InterruptedException {
        Limiter limiter = limiter(Limits.none().with("GET", 300, WINDOW));
        List<Integer> left = Collections.synchronizedList(new ArrayList<>());
        List<Duration> times = Collections.synchronizedList(new ArrayList<>());
        List<Thread> callers = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            int caller = i;
            callers.add(new Thread(() -> {
                await(limiter, get, NEVER);
                left.add(caller);
                times.add(time.passed());
                time.leave();
            }));
        }

        for (Thread caller : callers) {
            time.join();
            int before = left.size();
            caller.start();
            // this thread stays awake, so time stands still until all have come
            awaitUntilItWaitsOrIsGone(caller, left, before);
        }
        time.leave();
        for (Thread caller : callers) {
            caller.join();
        }

        assertThat(left).hasSize(1000).isSorted();
        assertThat(times.get(BURST - 1)).isZero();
        for (int i = BURST; i < 1000; i++) {
            assertThat(times.get(i)).isEqualTo(EVENLY.multipliedBy(i - BURST + 1));
        }
    }

    private static void awaitUntilItWaitsOrIsGone(Thread caller, List<Integer> left, int before) {
        while (caller.getState() != Thread.State.WAITING && left.size() == before) {
            Thread.onSpinWait();
        }
    }

    @Test
    void waitsForAllCallersAsLongAsTheServerAsksAndThenSlowsDown() {
        Limiter limiter = limiter(Limits.none().with("GET", 300, WINDOW));
        await(limiter, get, NEVER);

        limiter.answered(get, 429, Headers.of(StandardHeaders.RETRY_AFTER, "30"));
        List<Duration> times = leave(limiter, 3);

        assertThat(times)
                .containsExactly(
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(30).plus(EVENLY.multipliedBy(2)),
                        Duration.ofSeconds(30).plus(EVENLY.multipliedBy(4)));
    }

    @Test
    void movesThoseWhoWaitAlreadyAndKeepsTheirOrder() {
        Pace pace = new Pace(new Limits.Limit(300, WINDOW), time);
        for (int i = 0; i < BURST + 3; i++) {
            pace.number(NEVER);
        }
        assertThat(pace.timeOf(BURST + 3)).isEqualTo(VirtualTime.START.plus(EVENLY.multipliedBy(3)));

        pace.refused(Duration.ofSeconds(30));

        Instant resumed = VirtualTime.START.plusSeconds(30);
        assertThat(pace.timeOf(BURST + 1)).isEqualTo(resumed);
        assertThat(pace.timeOf(BURST + 2)).isEqualTo(resumed.plus(EVENLY.multipliedBy(2)));
        assertThat(pace.timeOf(BURST + 3)).isEqualTo(resumed.plus(EVENLY.multipliedBy(4)));
        assertThat(pace.next()).isEqualTo(resumed.plus(EVENLY.multipliedBy(6)));
    }

    @Test
    void slowsDownOnceHoweverManyAreRefusedTogether() {
        Limiter limiter = limiter(Limits.none().with("GET", 300, WINDOW));

        for (int i = 0; i < 50; i++) {
            limiter.answered(get, 429, Headers.of());
        }
        List<Duration> times = leave(limiter, 3);

        assertThat(times).containsExactly(EVENLY.multipliedBy(2), EVENLY.multipliedBy(4), EVENLY.multipliedBy(6));
    }

    @Test
    void recoversAfterOneWindowWithoutA429() {
        Limiter limiter = limiter(Limits.none().with("GET", 300, WINDOW));
        limiter.answered(get, 429, Headers.of(StandardHeaders.RETRY_AFTER, "30"));

        time.forward(Duration.ofSeconds(30).plus(WINDOW));
        List<Duration> times = leave(limiter, 3);

        Duration recovered = Duration.ofSeconds(30).plus(WINDOW);
        assertThat(times).containsExactly(recovered, recovered.plus(EVENLY), recovered.plus(EVENLY.multipliedBy(2)));
    }

    @Test
    void savesUpForABurstAgainAfterARecovery() {
        Limiter limiter = limiter(Limits.none().with("GET", 300, WINDOW));
        limiter.answered(get, 429, Headers.of(StandardHeaders.RETRY_AFTER, "30"));
        time.forward(Duration.ofSeconds(30).plus(WINDOW));
        await(limiter, get, NEVER);

        time.forward(WINDOW);

        assertThat(leave(limiter, BURST)).containsOnly(Duration.ofSeconds(30).plus(WINDOW.multipliedBy(2)));
    }

    @Test
    void waitsForTheNextWindowWhenTheServerSaysThatNothingIsLeft() {
        Limiter limiter = limiter(Limits.none().with("GET", 300, WINDOW));

        limiter.answered(get, 200, Headers.of("X-RateLimit-Remaining", "0"));

        assertThat(leave(limiter, 2)).containsExactly(WINDOW, WINDOW.plus(EVENLY));
    }

    @Test
    void doesNotMindAServerThatHasSomethingLeftOrTalksNonsense() {
        Limiter limiter = limiter(Limits.none().with("GET", 300, WINDOW));

        limiter.answered(get, 200, Headers.of("X-RateLimit-Remaining", "1"));
        limiter.answered(get, 200, Headers.of("X-RateLimit-Remaining", "many"));
        limiter.answered(get, 500, Headers.of(StandardHeaders.RETRY_AFTER, "30"));

        assertThat(leave(limiter, 1)).containsExactly(Duration.ZERO);
    }

    @Test
    void survivesARetryAfterOfCenturies() {
        Limiter limiter = limiter(Limits.none().with("GET", 300, WINDOW));

        limiter.answered(get, 429, Headers.of(StandardHeaders.RETRY_AFTER, "99999999999999999999"));

        assertThat(leave(limiter, 1)).containsExactly(Duration.ofDays(1));
    }

    @Test
    void failsAtOnceInsteadOfWaitingBeyondTheDeadline() {
        Limiter limiter = limiter(Limits.none().with("GET", 300, WINDOW));
        leave(limiter, BURST);

        RateLimitedException failure = catchThrowableOfType(
                RateLimitedException.class,
                () -> await(limiter, operation("GET"), time.instant().plusSeconds(1)));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(failure.retryAfter()).contains(EVENLY);
        assertThat(failure.status()).isEmpty();
        assertThat(failure)
                .hasMessage(
                        "GET /things: To stay below the server's limits, this call would have to wait for 1 s, which"
                                + " is longer than its operationTimeout allows.");
        assertThat(time.passed()).isZero();
    }

    @Test
    void doesNotCountACallThatFailedThatWay() {
        Limiter limiter = limiter(Limits.none().with("GET", 300, WINDOW));
        leave(limiter, BURST);
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> await(limiter, get, time.instant())).isInstanceOf(RateLimitedException.class);
        }

        assertThat(leave(limiter, 1)).containsExactly(EVENLY);
    }

    @Test
    void failsWhenARefusalMovesACallBeyondItsDeadline() {
        Limiter[] limiter = new Limiter[1];
        limiter[0] = new Limiter(
                Limits.none().with("GET", 300, WINDOW),
                HttpOptions.builder()
                        .clock(time)
                        .sleeper(pause -> {
                            time.forward(pause);
                            limiter[0].answered(get, 429, Headers.of(StandardHeaders.RETRY_AFTER, "60"));
                        })
                        .build());
        leave(limiter[0], BURST);

        assertThatThrownBy(() -> await(limiter[0], get, time.instant().plusSeconds(30)))
                .isInstanceOf(RateLimitedException.class)
                .hasMessageContaining("wait for 60 s");
    }

    @Test
    void endsTheWaitAtAnInterruptWithTheFlagSet() {
        Limiter limiter = new Limiter(
                Limits.none().with("PUT", 300, WINDOW),
                HttpOptions.builder()
                        .clock(time)
                        .sleeper(pause -> {
                            throw new InterruptedException();
                        })
                        .build());
        Operation put = operation("PUT");
        for (int i = 0; i < BURST; i++) {
            await(limiter, put, NEVER);
        }

        assertThatThrownBy(() -> await(limiter, put, NEVER))
                .isInstanceOf(ConnectionException.class)
                .hasMessage(
                        "PUT /things: The thread was interrupted while the call waited for its turn. The request was"
                                + " not sent.");

        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void needsNoSleeperThatMovesTheClock() {
        List<Duration> pauses = new ArrayList<>();
        Limiter limiter = new Limiter(
                Limits.none().with("GET", 300, WINDOW),
                HttpOptions.builder().clock(time).sleeper(pauses::add).build());

        for (int i = 0; i < BURST + 2; i++) {
            await(limiter, get, NEVER);
        }

        assertThat(pauses).containsExactly(EVENLY, EVENLY.multipliedBy(2));
    }

    @Test
    void countsEachKindByItself() {
        Limiter limiter = limiter(Limits.none().with("GET", 300, WINDOW).with("PUT", 160, WINDOW));
        leave(limiter, BURST);

        await(limiter, operation("PUT"), NEVER);
        await(limiter, operation("PATCH"), NEVER);

        assertThat(time.passed()).isZero();
    }

    @Test
    void startsAnewWhenTheClockIsSetBack() {
        Limiter limiter = limiter(Limits.none().with("GET", 300, WINDOW));
        limiter.answered(get, 429, Headers.of(StandardHeaders.RETRY_AFTER, "3600"));

        time.forward(Duration.ofHours(-2));
        List<Duration> times = leave(limiter, 2);

        Duration then = Duration.ofHours(-2);
        assertThat(times).containsExactly(then, then.plus(EVENLY));
    }

    @Test
    void refusesLimitsThatMakeNoSense() {
        assertThatThrownBy(() -> Limits.none().with("GET", 4, WINDOW))
                .hasMessage("A limit needs at least 5 requests and a positive window, not 4 in PT5M");
        assertThatThrownBy(() -> Limits.none().with("GET", 300, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** When so many calls left. */
    private List<Duration> leave(Limiter limiter, int calls) {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            await(limiter, get, NEVER);
            times.add(time.passed());
        }
        return times;
    }

    private void await(Limiter limiter, Operation operation, Instant deadline) {
        limiter.await(operation, time.instant(), deadline);
    }

    private Limiter limiter(Limits limits) {
        return new Limiter(
                limits, HttpOptions.builder().clock(time).sleeper(time).build());
    }

    private static Operation operation(String method) {
        RequestBody body = "GET".equals(method) ? null : RequestBody.create(new byte[0]);
        return Operation.of(
                new Request.Builder()
                        .url("https://acme.example/api/things")
                        .method(method, body)
                        .build(),
                "/api/");
    }
}
