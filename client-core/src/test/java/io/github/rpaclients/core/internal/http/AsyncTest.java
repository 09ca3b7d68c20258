package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.http.Async;
import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.http.ThingsService.Thing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls in other threads; the server is silent for ever where a call is to be cancelled, and the read timeout is long. */
@Timeout(60)
class AsyncTest extends StackTest {
    /** Far less than the read timeout, far more than a loaded machine needs. */
    private static final int SOON = 20;

    private final BlockingQueue<Attempt> heard = new LinkedBlockingQueue<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private final Async async = Async.of(1, 2);
    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    @Override
    HttpOptions.Builder options() {
        return super.options()
                .readTimeout(Duration.ofMinutes(10))
                .attemptTimeout(Duration.ofMinutes(10))
                .listener(heard::add);
    }

    @AfterEach
    void close() {
        async.close();
        executor.shutdown();
    }

    @Test
    void givesWhatTheCallReturns() {
        enqueueJson("{\"id\":13}");

        CompletableFuture<Thing> thing = async.call(() -> get(calls()));

        assertThat(thing.join().id()).isEqualTo(13);
    }

    @Test
    void throwsWhatTheCallThrows() {
        enqueue(404);

        CompletableFuture<Void> done = async.run(() -> put(calls()));

        assertThatThrownBy(done::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NotFoundException.class);
    }

    @Test
    void endsAReadAtOnceWhenItIsCancelled() throws Exception {
        stall();
        CompletableFuture<Thing> thing = async.call(() -> get(calls()));
        server.takeRequest();

        assertThat(thing.cancel(true)).isTrue();

        assertThat(heard.poll(SOON, TimeUnit.SECONDS)).isNotNull();
        assertThatThrownBy(thing::join).isInstanceOf(CancellationException.class);
        assertThat(theThreadIsFree()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void saysOfACancelledWriteThatItsOutcomeIsUnknown() throws Exception {
        stall();
        BlockingQueue<Throwable> thrown = new LinkedBlockingQueue<>();
        CompletableFuture<Void> done = async.run(() -> {
            try {
                put(calls());
            } catch (ConnectionException e) {
                thrown.add(e);
            }
        });
        server.takeRequest();

        done.cancel(false);

        assertThat(thrown.poll(SOON, TimeUnit.SECONDS))
                .hasMessage("PUT /things(13): The call was cancelled. It is not known whether the server did it; read"
                        + " before repeating.");
        assertThat(heard.remove().failure()).contains(RequestOutcome.UNKNOWN);
    }

    @Test
    void endsTheRequestAlsoWhenTheFutureTimesOut() throws Exception {
        stall();
        CompletableFuture<Thing> thing = async.call(() -> get(calls()));
        server.takeRequest();

        thing.completeExceptionally(new TimeoutException());

        assertThat(heard.poll(SOON, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void endsAPauseBetweenAttempts() throws Exception {
        CountDownLatch asleep = new CountDownLatch(1);
        transport = Transport.create(options()
                .sleeper(pause -> {
                    asleep.countDown();
                    never.await();
                })
                .build());
        enqueue(429);
        CompletableFuture<Thing> thing = async.call(() -> get(calls()));
        asleep.await();

        thing.cancel(true);

        assertThat(theThreadIsFree()).isTrue();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void sendsNothingMoreInAThreadWhoseCallWasCancelled() throws Exception {
        stall();
        enqueueJson("{\"id\":13}");
        BlockingQueue<Throwable> thrown = new LinkedBlockingQueue<>();
        CompletableFuture<Void> done = async.run(() -> {
            ApiCalls calls = calls();
            try {
                get(calls);
            } catch (ConnectionException first) {
                Thread.interrupted();
            }
            try {
                put(calls);
            } catch (ConnectionException second) {
                thrown.add(second);
            }
        });
        server.takeRequest();

        done.cancel(true);

        assertThat(thrown.poll(SOON, TimeUnit.SECONDS))
                .hasMessage("PUT /things(13): The call was cancelled. The request was not sent.");
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void leavesTheNextCallOfTheThreadAlone() throws Exception {
        stall();
        CompletableFuture<Thing> first = async.call(() -> get(calls()));
        server.takeRequest();
        first.cancel(true);
        enqueueJson("{\"id\":14}");

        CompletableFuture<Thing> second = async.call(() -> get(calls()));
        first.cancel(true);

        assertThat(second.join().id()).isEqualTo(14);
    }

    @Test
    void letsASignInComeToItsEndAndSendsNothingAfterIt() throws Exception {
        CountDownLatch cancelled = new CountDownLatch(1);
        CountDownLatch asked = new CountDownLatch(1);
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                asked.countDown();
                cancelled.await();
                return json("{\"id\":7}").build();
            }
        });
        ApiCalls signIn = transport.calls(Endpoint.of(base(), Authentication.none(), VendorError.Reader.none()));
        BlockingQueue<Long> tokens = new LinkedBlockingQueue<>();
        TokenProvider provider = new TokenProvider() {
            @Override
            public AccessToken token() {
                tokens.add(get(signIn).id());
                return AccessToken.of(Secret.of(TOKEN));
            }

            @Override
            public void rejected(AccessToken token) {}
        };
        CompletableFuture<Thing> thing = async.call(() -> get(calls(provider)));
        asked.await();

        thing.cancel(true);
        cancelled.countDown();

        assertThat(theThreadIsFree()).isTrue();
        assertThat(tokens.poll(SOON, TimeUnit.SECONDS)).isEqualTo(7L);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void letsWhatFollowsACallMakeCallsInTheSameThread() {
        CountDownLatch followed = new CountDownLatch(1);
        enqueueJson("{\"id\":13}");
        enqueueJson("{\"id\":14}");
        CompletableFuture<Thing> thing = async.call(() -> {
            followed.await();
            return get(calls());
        });

        CompletableFuture<Thing> next = thing.thenApply(first -> get(calls()));
        followed.countDown();

        assertThat(next.join().id()).isEqualTo(14);
    }

    @Test
    void leavesTheThreadAsItWasWhenItsWorkHasEnded() throws Exception {
        Cancellation cancellation = new Cancellation();

        cancellation.call(() -> {
            cancellation.request();
            return 13;
        });

        assertThat(Cancellation.isRequested()).isFalse();
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void rejectsWhatIsTooMuchWithASentence() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        async.run(() -> {
            running.countDown();
            waitForEver();
        });
        running.await();
        async.run(this::waitForEver);
        async.run(this::waitForEver);

        CompletableFuture<Void> tooMuch = async.run(this::waitForEver);

        assertThatThrownBy(tooMuch::join)
                .hasCauseInstanceOf(RejectedExecutionException.class)
                .hasRootCauseInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("1 calls are running and 2 are waiting");
    }

    @Test
    void takesAnotherCallInPlaceOfOneThatWasCancelledWhileWaiting() throws Exception {
        CompletableFuture<Void> running = async.run(this::waitForEver);
        List<CompletableFuture<Void>> waiting = List.of(async.run(this::waitForEver), async.run(this::waitForEver));

        waiting.get(0).cancel(true);
        CompletableFuture<Integer> another = async.call(() -> 13);
        waiting.get(1).cancel(true);
        running.cancel(true);

        assertThat(another.get(SOON, TimeUnit.SECONDS)).isEqualTo(13);
    }

    @Test
    void cancelsEverythingWhenItIsClosedAndTakesNothingMore() {
        CompletableFuture<Void> running = async.run(this::waitForEver);
        CompletableFuture<Void> waiting = async.run(this::waitForEver);

        async.close();
        async.close();
        CompletableFuture<Void> late = async.run(this::waitForEver);

        assertThat(running).isCancelled();
        assertThat(waiting).isCancelled();
        assertThatThrownBy(late::join).hasMessageContaining("this Async is closed");
    }

    @Test
    void worksInDaemonThreads() {
        assertThat(async.call(() -> Thread.currentThread().isDaemon()).join()).isTrue();
    }

    @Test
    void needsNoQueue() {
        try (Async none = Async.of(1, 0)) {
            assertThat(none.call(() -> 13).join()).isEqualTo(13);
        }
        assertThatThrownBy(() -> Async.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Async.of(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverRunsACallThatWasCancelledWhileItWaited() throws Exception {
        CompletableFuture<Void> running = async.run(this::waitForEver);
        List<String> ran = new CopyOnWriteArrayList<>();
        CompletableFuture<Boolean> cancelled = async.call(() -> ran.add("cancelled"));
        CompletableFuture<Boolean> last = async.call(() -> ran.add("last"));

        cancelled.cancel(true);
        running.cancel(true);

        assertThat(last.get(SOON, TimeUnit.SECONDS)).isTrue();
        assertThat(ran).containsExactly("last");
    }

    @Test
    void takesCallsInTheOrderInWhichTheyCame() throws Exception {
        List<Integer> ran = new CopyOnWriteArrayList<>();
        try (Async one = Async.of(1, 100)) {
            CompletableFuture<?>[] calls = new CompletableFuture<?>[100];
            for (int i = 0; i < 100; i++) {
                int number = i;
                calls[i] = one.call(() -> ran.add(number));
            }
            CompletableFuture.allOf(calls).get(SOON, TimeUnit.SECONDS);
        }

        assertThat(ran).hasSize(100).isSorted();
    }

    @Test
    void keepsWhatAThreadInheritsOutOfItsOwnThreads() {
        InheritableThreadLocal<String> tenant = new InheritableThreadLocal<>();
        tenant.set("acme");

        assertThat(async.call(() -> Optional.ofNullable(tenant.get())).join()).isEmpty();
    }

    @Test
    void runsEachCallByTheExecutorItIsGiven() {
        ThreadLocal<String> tenant = new ThreadLocal<>();
        // as executors that carry a context from thread to thread do
        Executor carrying = call -> {
            String captured = tenant.get();
            executor.execute(() -> {
                tenant.set(captured);
                call.run();
            });
        };
        tenant.set("acme");

        assertThat(Async.on(carrying).call(tenant::get).join()).isEqualTo("acme");
    }

    @Test
    void limitsNothingWhereAnotherExecutorDecides() {
        List<Runnable> taken = new ArrayList<>();
        List<CompletableFuture<Integer>> calls = new ArrayList<>();
        try (Async others = Async.on(taken::add)) {
            for (int i = 0; i < 1000; i++) {
                calls.add(others.call(() -> 13));
            }
            calls.get(500).cancel(true);
            taken.forEach(Runnable::run);
        }

        assertThat(taken).hasSize(1000);
        assertThat(calls).filteredOn(call -> !call.isCancelled()).hasSize(999).allMatch(call -> call.join() == 13);
    }

    @Test
    void endsTheRequestInTheExecutorOfTheApplicationToo() throws Exception {
        stall();
        CompletableFuture<Thing> thing = Async.on(executor).call(() -> get(calls()));
        server.takeRequest();

        thing.cancel(true);

        assertThat(heard.poll(SOON, TimeUnit.SECONDS)).isNotNull();
        assertThat(executor.submit(() -> Thread.currentThread().isInterrupted()).get(SOON, TimeUnit.SECONDS))
                .isFalse();
    }

    @Test
    void endsTheRequestOfAVirtualThread() throws Exception {
        if (Runtime.version().feature() < 21) {
            System.out.println("skipped: Java " + Runtime.version().feature() + " has no virtual threads");
        }
        assumeTrue(Runtime.version().feature() >= 21);
        ExecutorService virtual = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        stall();
        CompletableFuture<Thing> thing = Async.on(virtual).call(() -> get(calls()));
        server.takeRequest();

        thing.cancel(true);

        assertThat(heard.poll(SOON, TimeUnit.SECONDS)).isNotNull();
        virtual.shutdown();
        assertThat(virtual.awaitTermination(SOON, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void leavesTheExecutorOfTheApplicationOpenWhenItIsClosed() {
        List<Runnable> taken = new ArrayList<>();
        List<String> ran = new ArrayList<>();
        Async others = Async.on(taken::add);
        CompletableFuture<Boolean> waiting = others.call(() -> ran.add("waiting"));

        others.close();
        taken.forEach(Runnable::run);

        assertThat(waiting).isCancelled();
        assertThat(ran).isEmpty();
        assertThatThrownBy(() -> others.call(() -> 13).join()).hasMessageContaining("this Async is closed");
        assertThat(Async.on(executor).call(() -> 13).join()).isEqualTo(13);
    }

    @Test
    void saysWhenTheExecutorOfTheApplicationTakesNoMore() {
        executor.shutdown();

        assertThatThrownBy(Async.on(executor).call(() -> 13)::join)
                .hasCauseInstanceOf(RejectedExecutionException.class)
                .hasMessageContaining("the executor that this Async was given takes no more calls");
    }

    @Test
    void throwsWhatTheExecutorOfTheApplicationThrows() {
        CompletableFuture<Integer> call = Async.on(task -> {
                    throw new IllegalStateException("no threads");
                })
                .call(() -> 13);

        assertThatThrownBy(call::join).hasRootCauseMessage("no threads");
    }

    @Test
    void remembersThatACallIsCancelledAfterAnotherOneInTheSameThread() {
        Async here = Async.on(Runnable::run);
        Cancellation outer = new Cancellation();

        assertThatThrownBy(() -> outer.call(() -> {
                    here.call(() -> 13).join();
                    outer.request();
                    assertThat(here.call(Cancellation::isRequested).join()).isTrue();
                    return get(calls());
                }))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("The call was cancelled");
        assertThat(Cancellation.isRequested()).isFalse();
    }

    /** With one thread, this can only end well if the call before it has let go of that thread. */
    private boolean theThreadIsFree() throws Exception {
        return async.call(() -> !Thread.currentThread().isInterrupted()).get(SOON, TimeUnit.SECONDS);
    }

    private void stall() {
        server.enqueue(new MockResponse.Builder()
                .onResponseStart(SocketEffect.Stall.INSTANCE)
                .build());
    }

    private void waitForEver() {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
