package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Sleeper;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.http.ThingsService.Thing;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.SocketFactory;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import retrofit2.Call;

@Timeout(30)
class InterruptTest extends StackTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    @AfterEach
    void clearTheFlag() {
        Thread.interrupted();
    }

    @Override
    HttpOptions.Builder options() {
        return super.options().readTimeout(Duration.ofSeconds(20));
    }

    @Test
    void endsACallThatWaitsForAnAnswer() {
        interruptWhenItArrives(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());

        assertEndsAtOnce(RequestOutcome.UNKNOWN);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void watchesInADaemonThread() {
        enqueueJson("{\"id\":13}");

        get(calls());

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("rpa-clients interrupts"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);
    }

    @Test
    void keepsWhatAThreadInheritsOutOfTheThreadThatWatches() {
        BlockingQueue<Thread> heirs = new LinkedBlockingQueue<>();
        InheritableThreadLocal<String> tenant = new InheritableThreadLocal<>() {
            @Override
            protected String childValue(String parent) {
                heirs.add(Thread.currentThread());
                return parent;
            }
        };
        List<Thread> before = watchers();
        tenant.set("acme");
        InterruptWatch watch = new InterruptWatch();

        watch.end(watch.begin(calls().service(ThingsService.class).get(13, "")));

        assertThat(watchers()).anyMatch(watcher -> !before.contains(watcher));
        // whoever inherits does so in the thread that makes it
        assertThat(heirs).isEmpty();
    }

    private static List<Thread> watchers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("rpa-clients interrupts"))
                .collect(Collectors.toList());
    }

    @Test
    void watchesAgainAfterItsThreadHasGoneHome() throws Exception {
        InterruptWatch watch = new InterruptWatch();
        watch.end(watch.begin(calls().service(ThingsService.class).get(13, "")));
        for (Thread watcher : watchers()) {
            watcher.join();
        }
        Call<Thing> call = calls().service(ThingsService.class).get(13, "");
        InterruptWatch.Watched watched = watch.begin(call);

        Thread.currentThread().interrupt();

        while (!call.isCanceled()) {
            Thread.onSpinWait();
        }
        watch.end(watched);
    }

    @Test
    void endsACallOverHttp2ThatWaitsForAnAnswer() {
        server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
        transport = Transport.create(options()
                .okHttpClient(new OkHttpClient.Builder()
                        .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                        .build())
                .build());
        // a stalled socket does not hold back the frames of HTTP/2
        interruptWhenItArrives(new MockResponse.Builder()
                .headersDelay(5, java.util.concurrent.TimeUnit.SECONDS)
                .build());

        assertEndsAtOnce(RequestOutcome.UNKNOWN);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void endsACallThatReadsASlowAnswer() {
        interruptWhenItArrives(json(" ".repeat(100))
                .throttleBody(1, 500, TimeUnit.MILLISECONDS)
                .build());

        ConnectionException failure = assertEndsAtOnce(null);

        // whether the head of the answer had come by then is not ours to say
        assertThat(failure.outcome()).isIn(RequestOutcome.UNKNOWN, RequestOutcome.DONE);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void endsACallThatWaitsForAConnection() {
        Thread caller = Thread.currentThread();
        transport = Transport.create(options()
                .okHttpClient(new OkHttpClient.Builder()
                        .socketFactory(new NeverConnects(caller::interrupt))
                        .build())
                .build());

        assertEndsAtOnce(RequestOutcome.NOT_SENT);
    }

    @Test
    void endsAPause() {
        Thread caller = Thread.currentThread();
        transport = Transport.create(options()
                .sleeper(pause -> {
                    caller.interrupt();
                    Sleeper.real().sleep(Duration.ofSeconds(20));
                })
                .build());
        enqueue(429);
        enqueue(200);
        long start = System.nanoTime();

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls()));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void endsAPauseOfASleeperThatOnlySetsTheFlag() {
        transport = Transport.create(
                options().sleeper(pause -> Thread.currentThread().interrupt()).build());
        enqueue(429);
        enqueue(200);

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls()));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void sendsNothingInAThreadThatIsInterruptedAlready() {
        enqueue(200);
        Thread.currentThread().interrupt();

        assertEndsAtOnce(RequestOutcome.NOT_SENT);

        assertThat(server.getRequestCount()).isZero();
        assertThat(attempts).isEmpty();
    }

    @Test
    void leavesTheTransportFitForTheNextCall() {
        interruptWhenItArrives(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
        assertEndsAtOnce(RequestOutcome.UNKNOWN);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return json("{\"id\":13}").build();
            }
        });

        assertThat(get(calls()).id()).isEqualTo(13);
    }

    private ConnectionException assertEndsAtOnce(@org.jspecify.annotations.Nullable RequestOutcome outcome) {
        long start = System.nanoTime();

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> put(calls()));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(AT_ONCE);
        assertThat(failure).hasMessageContaining("The thread was interrupted");
        if (outcome != null) {
            assertThat(failure.outcome()).isEqualTo(outcome);
        }
        assertThat(Thread.interrupted()).isTrue();
        assertThat(sleeper.pauses).isEmpty();
        return failure;
    }

    private void interruptWhenItArrives(MockResponse answer) {
        Thread caller = Thread.currentThread();
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                caller.interrupt();
                return answer;
            }
        });
    }

    /** Makes sockets whose connect takes until they are closed. */
    private static final class NeverConnects extends SocketFactory {
        private final Runnable whenConnecting;

        NeverConnects(Runnable whenConnecting) {
            this.whenConnecting = whenConnecting;
        }

        @Override
        public Socket createSocket() {
            CountDownLatch closed = new CountDownLatch(1);
            return new Socket() {
                @Override
                public void connect(SocketAddress address, int timeout) throws SocketException {
                    whenConnecting.run();
                    boolean done = false;
                    while (!done) {
                        try {
                            closed.await();
                            done = true;
                        } catch (InterruptedException e) {
                            // a connect of a platform thread does not notice
                        }
                    }
                    throw new SocketException("Socket closed");
                }

                @Override
                public synchronized void close() {
                    closed.countDown();
                }
            };
        }

        @Override
        public Socket createSocket(String host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress host, int port) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Socket createSocket(InetAddress address, int port, InetAddress local, int localPort) {
            throw new UnsupportedOperationException();
        }
    }
}
