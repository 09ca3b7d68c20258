package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.Async;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Sleeper;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.json.RawObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Makes one disturbed call after the other, over connections that nobody else uses; it is also what disturbs them here. */
final class DisturbedLane implements Interceptor, TokenProvider, AutoCloseable {
    private static final AccessToken FRESH = AccessToken.of(Secret.of("fresh"));
    private static final RawObject SHORT_BODY = RawObject.parse("{\"name\":\"ada\"}");
    private static final RawObject LONG_BODY = RawObject.parse("{\"name\":\"" + "a".repeat(100_000) + "\"}");

    private final DisturbingServer http1;
    private final DisturbingHttp2Server http2;
    private final ScheduledExecutorService timer;
    private final Consumer<String> complaints;
    private final Async async = Async.of(1, 2);
    private final OkHttpClient client1 = client(Protocol.HTTP_1_1);
    private final OkHttpClient client2 = client(Protocol.H2_PRIOR_KNOWLEDGE);
    private final CallSupply calls1;
    private final CallSupply calls2;
    private final CallSupply reallyPausing1;
    private final CallSupply reallyPausing2;
    private final AtomicReference<AccessToken> token = new AtomicReference<>(FRESH);
    private boolean mayBeLeft1;
    /** The server may close a connection over a long body that was broken off, and refuse or drop what comes meanwhile. */
    private boolean mayBeLeft2;
    /** The call before over HTTP/2, for the complaint about this one. */
    private String before2 = "none";

    private volatile @Nullable RunningCall running;

    /** @param http1 for HTTP/2 each lane has a server of its own */
    DisturbedLane(DisturbingServer http1, ScheduledExecutorService timer, Consumer<String> complaints)
            throws IOException {
        this.http1 = http1;
        this.http2 = http1.overHttp2(this::next);
        this.timer = timer;
        this.complaints = complaints;
        this.calls1 = new CallSupply(transport(Optional.of(client1), this::pause), http1.url(), this);
        this.calls2 = new CallSupply(transport(Optional.of(client2), this::pause), http2.url(), this);
        this.reallyPausing1 = new CallSupply(transport(Optional.of(client1), Sleeper.real()), http1.url(), this);
        this.reallyPausing2 = new CallSupply(transport(Optional.of(client2), Sleeper.real()), http2.url(), this);
    }

    private OkHttpClient client(Protocol protocol) {
        return new OkHttpClient.Builder()
                .protocols(List.of(protocol))
                .connectionPool(new ConnectionPool(5, 1, TimeUnit.MINUTES))
                .addInterceptor(this)
                .build();
    }

    private Transport transport(Optional<OkHttpClient> client, Sleeper sleeper) {
        HttpOptions.Builder options = HttpOptions.builder()
                .callListener(call -> now())
                .sleeper(sleeper)
                // a pause that nobody asked for is 8 ms at the most
                .random(() -> ThreadLocalRandom.current().nextDouble() / 50);
        client.ifPresent(options::okHttpClient);
        return Transport.create(options.build());
    }

    private CallSupply supply(DisturbedCall plan) {
        boolean real = plan.pause == DisturbedCall.Pause.REAL;
        if (plan.event == DisturbedCall.Event.CLOSE_TRANSPORT) {
            Transport own = transport(Optional.empty(), real ? Sleeper.real() : this::pause);
            return new CallSupply(own, http1.url(), this);
        }
        if (plan.http2) {
            return real ? reallyPausing2 : calls2;
        }
        return real ? reallyPausing1 : calls1;
    }

    /** The call that is being made; null between calls. */
    @Nullable
    RunningCall running() {
        return running;
    }

    private RunningCall now() {
        return Objects.requireNonNull(running);
    }

    /** What is to happen to the request that is sent now. */
    private Fault next() {
        RunningCall call = running;
        return call == null || !call.plan.http2 || token.get() != FRESH ? Fault.NONE : call.next();
    }

    /** Makes one call. */
    RunningCall make(DisturbedCall plan) {
        CallSupply supply = supply(plan);
        boolean ownTransport = plan.event == DisturbedCall.Event.CLOSE_TRANSPORT;
        RunningCall call = new RunningCall(plan, supply.calls().gate().inner(), supply.transport());
        token.set(plan.staleToken ? AccessToken.of(Secret.of("stale-" + plan.id)) : FRESH);
        running = call;
        if (plan.event == DisturbedCall.Event.CANCEL) {
            cancel(supply, call);
        } else {
            disturb(supply, call);
        }
        running = null;
        supply.used(call.tries());
        if (ownTransport) {
            supply.transport().close();
            call.complaint(false).ifPresent(complaints);
        } else if (plan.http2) {
            call.complaint(mayBeLeft2)
                    .map(what -> what + "; before: " + before2)
                    .ifPresent(complaints);
            mayBeLeft2 = call.mayHaveBrokenOff() || (mayBeLeft2 && call.mayNotHaveSent());
            before2 = call.toString();
            if (call.leftConnection()) {
                client2.connectionPool().evictAll();
            }
        } else {
            call.complaint(mayBeLeft1).ifPresent(complaints);
            mayBeLeft1 = call.leftConnection() || (mayBeLeft1 && call.mayNotHaveSent());
        }
        return call;
    }

    private void disturb(CallSupply supply, RunningCall call) {
        Optional<Future<?>> event = call.plan.event == DisturbedCall.Event.NONE
                ? Optional.empty()
                : Optional.of(timer.schedule(call::disturb, call.plan.momentMicros, TimeUnit.MICROSECONDS));
        call.begins(Thread.currentThread());
        execute(supply, call);
        call.ends();
        event.ifPresent(future -> future.cancel(false));
        call.isInterrupted(Thread.interrupted());
    }

    private void cancel(CallSupply supply, RunningCall call) {
        CompletableFuture<?> future = async.run(() -> {
            call.begins(Thread.currentThread());
            execute(supply, call);
            call.ends();
        });
        Future<?> event = timer.schedule(
                () -> {
                    call.disturb();
                    future.cancel(true);
                },
                call.plan.momentMicros,
                TimeUnit.MICROSECONDS);
        try {
            future.join();
        } catch (CancellationException e) {
            // the work may go on a little; when its only thread has done something else, it has ended
            async.run(() -> {}).join();
        }
        event.cancel(false);
    }

    private static void execute(CallSupply supply, RunningCall call) {
        ApiCalls calls = supply.calls().behind(call.gate).with(call.plan.options());
        DisturbedService service = supply.service();
        RawObject body = call.plan.longBody ? LONG_BODY : SHORT_BODY;
        try {
            switch (call.plan.verb) {
                case GET:
                    call.answered(calls.execute(service.get()));
                    break;
                case SEARCH:
                    call.answered(calls.execute(service.search(body)));
                    break;
                case POST:
                    call.answered(calls.execute(service.post(body)));
                    break;
                case PUT:
                    calls.run(service.put(body));
                    break;
                case PATCH:
                    calls.run(service.patch(body));
                    break;
                case DELETE:
                    calls.run(service.delete());
                    break;
            }
            call.succeeded();
        } catch (RuntimeException | Error e) {
            call.failed(e);
        }
    }

    /** What a sleeper does that does not sleep. */
    private void pause(Duration unused) {
        RunningCall call = now();
        if (call.plan.pause == DisturbedCall.Pause.INTERRUPTED) {
            Thread.currentThread().interrupt();
        } else if (call.plan.pause == DisturbedCall.Pause.CLOSED) {
            call.gate.close();
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        switch (now().plan.interceptor) {
            case FAILS_BEFORE:
                throw new IOException("Not now, says the application");
            case FAILS_AFTER:
                chain.proceed(chain.request());
                throw new IOException("Not this, says the application");
            case SENDS_AGAIN:
                try {
                    Response response = chain.proceed(chain.request());
                    if (response.isSuccessful()) {
                        return response;
                    }
                    response.close();
                } catch (IOException e) {
                    // once more
                }
                now().again();
                return chain.proceed(
                        chain.request().newBuilder().header("X-Again", "1").build());
            default:
                return chain.proceed(chain.request());
        }
    }

    @Override
    public Optional<AccessToken> atHand() {
        return Optional.of(token.get());
    }

    @Override
    public AccessToken token() {
        return token.get();
    }

    @Override
    public void rejected(AccessToken rejected) {
        token.compareAndSet(rejected, FRESH);
    }

    @Override
    public void close() {
        async.close();
        client1.connectionPool().evictAll();
        client2.connectionPool().evictAll();
        http2.close();
    }
}
