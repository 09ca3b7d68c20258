package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.http.Sleeper;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GateTest {
    private static final Duration HOUR = Duration.ofHours(1);

    private final Gate gate = Gate.open();
    private final CompletableFuture<Throwable> thrown = new CompletableFuture<>();

    @Test
    void wakesWhoeverSleepsWhenItIsClosed() throws Exception {
        awaitSleep(sleepBehind(gate));

        gate.close();

        assertThat(thrown.get()).isInstanceOf(IllegalStateException.class).hasMessage("The client is closed");
    }

    @Test
    void wakesWhoeverSleepsBehindAGateInsideIt() throws Exception {
        awaitSleep(sleepBehind(gate.inner().inner()));

        gate.close();

        assertThat(thrown.get()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsSleepOnWhoeverIsBehindAnotherGateUntilAnInterrupt() throws Exception {
        Thread sleeper = sleepBehind(gate.inner());
        awaitSleep(sleeper);

        gate.inner().close();
        sleeper.interrupt();

        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    }

    @Test
    void doesNotSleepOnceItIsClosed() {
        gate.close();

        assertThatThrownBy(() -> gate.sleep(Sleeper.real(), HOUR)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sleepsNoShorterThanAsked() throws Exception {
        Duration pause = Duration.ofMillis(3);
        long start = System.nanoTime();

        gate.sleep(Sleeper.real(), pause);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(pause);
    }

    @Test
    void sleepsForLongerThanALongHasNanoseconds() throws Exception {
        Thread sleeper = sleepBehind(gate, Duration.ofSeconds(Long.MAX_VALUE));
        awaitSleep(sleeper);

        sleeper.interrupt();

        assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    }

    @Test
    void asksTheSleeperOfATestAndLooksAfterwards() throws Exception {
        RecordingSleeper notes = new RecordingSleeper();

        gate.sleep(notes, HOUR);

        assertThat(notes.pauses).containsExactly(HOUR);
        assertThatThrownBy(() -> gate.sleep(pause -> gate.close(), HOUR)).isInstanceOf(IllegalStateException.class);
    }

    private Thread sleepBehind(Gate inner) {
        return sleepBehind(inner, HOUR);
    }

    private Thread sleepBehind(Gate inner, Duration pause) {
        Thread thread = new Thread(() -> {
            try {
                inner.sleep(Sleeper.real(), pause);
            } catch (InterruptedException | RuntimeException e) {
                thrown.complete(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void awaitSleep(Thread thread) {
        while (thread.isAlive() && thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
    }
}
