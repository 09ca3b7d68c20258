package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.http.HttpOptions;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.Headers;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimiterTest {
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final long NEVER = Long.MAX_VALUE;

    /** A quarter of four fifths of 300. */
    private static final int BURST = 60;

    /** The other three quarters of four fifths of 300, spread over the window. */
    private static final Duration EVENLY = Duration.ofNanos(1_666_666_667);

    /** One at a time, and one an hour. */
    private static final RateLimits HOURLY =
            RateLimits.none().with("GET", 5, Duration.ofHours(3).minusNanos(3));

    private static final Duration HOUR = Duration.ofHours(1);

    private final VirtualTime time = new VirtualTime();
    private final Gate gate = Gate.open();
    private final Operation get = operation("GET");

    @ParameterizedTest
    @CsvSource({"GET, 300", "POST, 24000", "DELETE, 160"})
    void seesNo429InHalfAnHourAtThePublishedLimits(String method, int published) {
        RateLimiter limiter = limiter(RateLimits.none().with(method, published, WINDOW));
        VendorCounter vendor = new VendorCounter(published, WINDOW, time);
        Operation operation = operation(method);

        while (time.passed().compareTo(Duration.ofMinutes(30)) < 0) {
            await(limiter, operation, NEVER);
            limiter.answered(operation, vendor.status(), Headers.of(), Optional.empty());
        }

        assertThat(vendor.refused()).isZero();
        // three fifths of what is published, after a burst
        assertThat(vendor.allowed()).isGreaterThan(published * 6 * 3 / 5);
    }

    @Test
    void allowsNoSecondBurstBeforeTheWindowIsOver() {
        RateLimiter limiter = limiter(RateLimits.none().with("GET", 300, WINDOW));
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
        RateLimiter limiter = limiter(RateLimits.none().with("GET", 300, WINDOW));
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
        RateLimiter limiter = limiter(RateLimits.none().with("GET", 300, WINDOW));
        await(limiter, get, NEVER);

        limiter.answered(get, 429, Headers.of(), Optional.of(Duration.ofSeconds(30L)));
        List<Duration> times = leave(limiter, 3);

        assertThat(times)
                .containsExactly(
                        Duration.ofSeconds(30),
                        Duration.ofSeconds(30).plus(EVENLY.multipliedBy(2)),
                        Duration.ofSeconds(30).plus(EVENLY.multipliedBy(4)));
    }

    @Test
    void movesThoseWhoWaitAlreadyAndKeepsTheirOrder() {
        Pace pace = new Pace(RateLimits.none().with("GET", 300, WINDOW).limit("GET"), 0);
        for (int i = 0; i < BURST; i++) {
            pace.ask(new Pace.Turn(NEVER), 0);
        }
        List<Pace.Turn> turns = List.of(new Pace.Turn(NEVER), new Pace.Turn(NEVER), new Pace.Turn(NEVER));
        assertThat(turns)
                .extracting(turn -> Duration.ofNanos(pace.ask(turn, 0)))
                .containsExactly(EVENLY, EVENLY.multipliedBy(2), EVENLY.multipliedBy(3));

        pace.refused(Optional.of(Duration.ofSeconds(30)), 0);

        Duration resumed = Duration.ofSeconds(30);
        assertThat(turns)
                .extracting(turn -> Duration.ofNanos(pace.ask(turn, 0)))
                .containsExactly(resumed, resumed.plus(EVENLY.multipliedBy(2)), resumed.plus(EVENLY.multipliedBy(4)));
        assertThat(Duration.ofNanos(pace.ask(new Pace.Turn(NEVER), 0))).isEqualTo(resumed.plus(EVENLY.multipliedBy(6)));
    }

    @Test
    void slowsDownOnceHoweverManyAreRefusedTogether() {
        RateLimiter limiter = limiter(RateLimits.none().with("GET", 300, WINDOW));

        for (int i = 0; i < 50; i++) {
            limiter.answered(get, 429, Headers.of(), i % 2 == 0 ? Optional.empty() : Optional.of(Duration.ZERO));
        }
        List<Duration> times = leave(limiter, 3);

        assertThat(times).containsExactly(EVENLY.multipliedBy(2), EVENLY.multipliedBy(4), EVENLY.multipliedBy(6));
    }

    @Test
    void recoversAfterOneWindowWithoutA429() {
        RateLimiter limiter = limiter(RateLimits.none().with("GET", 300, WINDOW));
        limiter.answered(get, 429, Headers.of(), Optional.of(Duration.ofSeconds(30L)));

        time.forward(Duration.ofSeconds(30).plus(WINDOW));
        List<Duration> times = leave(limiter, 3);

        Duration recovered = Duration.ofSeconds(30).plus(WINDOW);
        assertThat(times).containsExactly(recovered, recovered.plus(EVENLY), recovered.plus(EVENLY.multipliedBy(2)));
    }

    @Test
    void savesUpForABurstAgainAfterARecovery() {
        RateLimiter limiter = limiter(RateLimits.none().with("GET", 300, WINDOW));
        limiter.answered(get, 429, Headers.of(), Optional.of(Duration.ofSeconds(30L)));
        time.forward(Duration.ofSeconds(30).plus(WINDOW));
        await(limiter, get, NEVER);

        time.forward(WINDOW);

        assertThat(leave(limiter, BURST)).containsOnly(Duration.ofSeconds(30).plus(WINDOW.multipliedBy(2)));
    }

    @Test
    void waitsForTheNextWindowWhenTheServerSaysThatNothingIsLeft() {
        RateLimiter limiter = limiter(RateLimits.none().with("GET", 300, WINDOW));

        limiter.answered(get, 200, Headers.of("X-RateLimit-Remaining", "0"), Optional.empty());

        assertThat(leave(limiter, 2)).containsExactly(WINDOW, WINDOW.plus(EVENLY));
    }

    @Test
    void doesNotMindAServerThatHasSomethingLeftOrTalksNonsense() {
        RateLimiter limiter = limiter(RateLimits.none().with("GET", 300, WINDOW));

        limiter.answered(get, 200, Headers.of("X-RateLimit-Remaining", "1"), Optional.empty());
        limiter.answered(get, 200, Headers.of("X-RateLimit-Remaining", "many"), Optional.empty());
        limiter.answered(get, 500, Headers.of(), Optional.of(Duration.ofSeconds(30L)));

        assertThat(leave(limiter, 1)).containsExactly(Duration.ZERO);
    }

    @Test
    void survivesARetryAfterOfCenturies() {
        RateLimiter limiter = limiter(RateLimits.none().with("GET", 300, WINDOW));

        limiter.answered(get, 429, Headers.of(), Optional.of(Duration.ofSeconds(999_999_999L)));

        assertThat(leave(limiter, 1)).containsExactly(Duration.ofDays(1));
    }

    @Test
    void failsAtOnceInsteadOfWaitingBeyondTheDeadline() {
        RateLimiter limiter = limiter(RateLimits.none().with("GET", 300, WINDOW));
        leave(limiter, BURST);

        RateLimitedException failure = catchThrowableOfType(
                RateLimitedException.class, () -> await(limiter, operation("GET"), time.nanos() + 1_000_000_000L));

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
        RateLimiter limiter = limiter(RateLimits.none().with("GET", 300, WINDOW));
        leave(limiter, BURST);
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> await(limiter, get, time.nanos())).isInstanceOf(RateLimitedException.class);
        }

        assertThat(leave(limiter, 1)).containsExactly(EVENLY);
    }

    @Test
    void failsWhenARefusalMovesACallBeyondItsDeadline() {
        RateLimiter[] limiter = new RateLimiter[1];
        limiter[0] = limiter(
                RateLimits.none().with("GET", 300, WINDOW),
                HttpOptions.builder().ticker(time).sleeper(pause -> {
                    time.forward(pause);
                    limiter[0].answered(get, 429, Headers.of(), Optional.of(Duration.ofSeconds(60L)));
                }));
        leave(limiter[0], BURST);

        assertThatThrownBy(() -> await(limiter[0], get, time.nanos() + 30_000_000_000L))
                .isInstanceOf(RateLimitedException.class)
                .hasMessageContaining("wait for 60 s");
    }

    @Test
    void endsTheWaitAtAnInterruptWithTheFlagSet() {
        RateLimiter limiter = limiter(
                RateLimits.none().with("PUT", 300, WINDOW),
                HttpOptions.builder().ticker(time).sleeper(pause -> {
                    throw new InterruptedException();
                }));
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
    void saysOfACancelledCallThatItWasCancelled() {
        Cancellation cancellation = new Cancellation();
        RateLimiter limiter = limiter(HOURLY, HttpOptions.builder().ticker(time).sleeper(pause -> {
            cancellation.request();
            throw new InterruptedException();
        }));
        await(limiter, get, NEVER);

        assertThatThrownBy(() -> cancellation.call(() -> {
                    await(limiter, get, NEVER);
                    return null;
                }))
                .isInstanceOf(ConnectionException.class)
                .hasMessageStartingWith("GET /things: The call was cancelled while it waited for its turn.");
    }

    @Test
    void needsNoSleeperThatMovesTheClock() {
        List<Duration> pauses = new ArrayList<>();
        RateLimiter limiter = limiter(
                RateLimits.none().with("GET", 300, WINDOW),
                HttpOptions.builder().ticker(time).sleeper(pauses::add));

        for (int i = 0; i < BURST + 2; i++) {
            await(limiter, get, NEVER);
        }

        assertThat(pauses).containsExactly(EVENLY, EVENLY.multipliedBy(2));
    }

    @Test
    void countsEachKindByItself() {
        RateLimiter limiter = limiter(RateLimits.none().with("GET", 300, WINDOW).with("PUT", 160, WINDOW));
        leave(limiter, BURST);

        await(limiter, operation("PUT"), NEVER);
        await(limiter, operation("PATCH"), NEVER);

        assertThat(time.passed()).isZero();
    }

    @Test
    void doesNotMindAClockThatIsSet() {
        List<Duration> pauses = new ArrayList<>();
        VirtualTime clock = new VirtualTime();
        RateLimiter limiter =
                limiter(HOURLY, HttpOptions.builder().clock(clock).ticker(time).sleeper(pauses::add));
        await(limiter, get, NEVER);

        clock.forward(Duration.ofDays(-2));
        await(limiter, get, NEVER);
        clock.forward(Duration.ofDays(9));
        await(limiter, get, NEVER);

        assertThat(pauses).containsExactly(HOUR, HOUR.multipliedBy(2));
    }

    @Test
    void leavesNoPlaceBehindForThoseWhoGiveUp() {
        List<Duration> pauses = new ArrayList<>();
        RateLimiter limiter = limiter(
                RateLimits.none().with("GET", 300, WINDOW),
                HttpOptions.builder().ticker(time).sleeper(pause -> {
                    pauses.add(pause);
                    if (pauses.size() <= 53) {
                        throw new InterruptedException();
                    }
                }));
        leave(limiter, BURST);

        for (int i = 0; i < 53; i++) {
            assertThatThrownBy(() -> await(limiter, get, NEVER)).isInstanceOf(ConnectionException.class);
            Thread.interrupted();
        }
        await(limiter, get, NEVER);

        assertThat(pauses).hasSize(54).containsOnly(EVENLY);
    }

    @Test
    @Timeout(20)
    void movesUpThoseBehindWhoGivesUp() throws Exception {
        RateLimiter limiter = limiter(HOURLY, HttpOptions.builder().ticker(time));
        await(limiter, get, NEVER);
        Caller first = new Caller(limiter, gate, NEVER);
        Caller second = new Caller(limiter, gate, NEVER);
        Caller third = new Caller(limiter, gate, NEVER);

        time.forward(HOUR);
        first.interrupt();

        second.assertLeaves();
        third.interrupt();
        third.assertFailsWith(ConnectionException.class);
        first.assertFailsWith(ConnectionException.class);
    }

    @Test
    @Timeout(20)
    void wakesThoseWhoWaitWhenTheirClientIsClosedAndGivesTheirPlacesToOthers() throws Exception {
        RateLimiter limiter = limiter(HOURLY, HttpOptions.builder().ticker(time));
        await(limiter, get, NEVER);
        Gate closing = gate.inner();
        Caller first = new Caller(limiter, closing, NEVER);
        Caller second = new Caller(limiter, gate, NEVER);
        Caller third = new Caller(limiter, closing, NEVER);
        time.forward(HOUR);

        closing.close();

        first.assertFailsWith(IllegalStateException.class);
        third.assertFailsWith(IllegalStateException.class);
        second.assertLeaves();
    }

    @Test
    @Timeout(20)
    void failsAtOnceInTheMiddleOfAWaitThatARefusalMakesTooLong() throws Exception {
        RateLimiter limiter = limiter(HOURLY, HttpOptions.builder().ticker(time));
        await(limiter, get, NEVER);
        Caller caller = new Caller(limiter, gate, HOUR.multipliedBy(2).toNanos());

        limiter.answered(get, 429, Headers.of(), Optional.of(Duration.ofHours(3)));

        caller.assertFailsWith(RateLimitedException.class);
    }

    @Test
    void goesOnAsSoonAsTheServerSays() {
        RateLimiter limiter = limiter(RateLimits.none().with("GET", 300, WINDOW));

        limiter.answered(get, 429, Headers.of(), Optional.of(Duration.ofMillis(100)));

        assertThat(leave(limiter, 2))
                .containsExactly(Duration.ofMillis(100), Duration.ofMillis(100).plus(EVENLY.multipliedBy(2)));
    }

    @Test
    void forgetsAddressesThatHaveNothingToRemember() {
        RateLimits limits = RateLimits.none().with("GET", 300, WINDOW);
        HttpOptions.Builder options = HttpOptions.builder().ticker(time).sleeper(time);
        for (int i = 0; i < 9; i++) {
            await(new RateLimiter(URI.create("https://acme.example/" + i), limits, options.build()), get, NEVER);
        }
        assertThat(RateLimiter.remembered(time)).isEqualTo(9);

        time.forward(EVENLY);
        await(limiter(limits, options), get, NEVER);

        assertThat(RateLimiter.remembered(time)).isEqualTo(1);
    }

    @Test
    void refusesLimitsThatMakeNoSense() {
        assertThatThrownBy(() -> RateLimits.none().with("GET", 4, WINDOW))
                .hasMessage("A limit needs at least 5 requests and a positive window, not 4 in PT5M");
        assertThatThrownBy(() -> RateLimits.none().with("GET", 300, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** When so many calls left. */
    private List<Duration> leave(RateLimiter limiter, int calls) {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
            await(limiter, get, NEVER);
            times.add(time.passed());
        }
        return times;
    }

    private void await(RateLimiter limiter, Operation operation, long deadline) {
        limiter.await(operation, gate, deadline);
    }

    private RateLimiter limiter(RateLimits limits) {
        return limiter(limits, HttpOptions.builder().ticker(time).sleeper(time));
    }

    private static RateLimiter limiter(RateLimits limits, HttpOptions.Builder options) {
        return new RateLimiter(URI.create("https://acme.example/api/"), limits, options.build());
    }

    /** A thread that waits for its turn in earnest; it has joined the line when it is there. */
    private final class Caller {
        private final CompletableFuture<Boolean> left = new CompletableFuture<>();
        private final Thread thread;

        Caller(RateLimiter limiter, Gate gate, long deadline) {
            thread = new Thread(() -> {
                try {
                    limiter.await(get, gate, deadline);
                    left.complete(true);
                } catch (RuntimeException e) {
                    left.completeExceptionally(e);
                }
            });
            thread.setDaemon(true);
            thread.start();
            while (thread.isAlive() && thread.getState() != Thread.State.TIMED_WAITING) {
                Thread.onSpinWait();
            }
        }

        void interrupt() {
            thread.interrupt();
        }

        void assertLeaves() throws Exception {
            assertThat(left.get()).isTrue();
        }

        void assertFailsWith(Class<? extends RuntimeException> type) {
            assertThatThrownBy(left::get).hasCauseInstanceOf(type);
        }
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
