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
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Makes one disturbed call after the other, with connections of its own, and writes down what was claimed of each. */
final class DisturbedLane implements Interceptor, TokenProvider, AutoCloseable {
    /** So many calls cannot use up a quota, and the tries of all of them can be foreseen. */
    private static final int CALLS_PER_QUOTA = 15;

    private static final AccessToken FRESH = AccessToken.of(Secret.of("fresh"));
    private static final RawObject SHORT_BODY = RawObject.parse("{\"name\":\"ada\"}");
    private static final RawObject LONG_BODY = RawObject.parse("{\"name\":\"" + "a".repeat(100_000) + "\"}");

    private final URI http1;
    private final DisturbingHttp2Server http2;
    private final ScheduledExecutorService timer;
    private final Claims claims;
    private final ConcurrentLinkedQueue<String> wrong;
    private final Async async = Async.of(1, 2);
    private final List<OkHttpClient> clients = new ArrayList<>();
    private final Map<String, Transport> transports = new HashMap<>();
    private final Map<String, ApiCalls> current = new HashMap<>();
    private final Map<String, DisturbedService> services = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();
    private final AtomicReference<AccessToken> token = new AtomicReference<>(FRESH);
    private int quotas;
    private boolean mayBeLeft;
    private volatile @Nullable RunningCall running;

    /** @param server speaks HTTP/1.1; for HTTP/2 each lane has one of its own */
    DisturbedLane(
            DisturbingServer server,
            ScheduledExecutorService timer,
            Claims claims,
            ConcurrentLinkedQueue<String> wrong)
            throws IOException {
        this.http1 = server.url();
        this.http2 = server.overHttp2(this::next);
        this.timer = timer;
        this.claims = claims;
        this.wrong = wrong;
        OkHttpClient one = client(Protocol.HTTP_1_1);
        OkHttpClient two = client(Protocol.H2_PRIOR_KNOWLEDGE);
        transports.put("1", transport(Optional.of(one), this::pause));
        transports.put("2", transport(Optional.of(two), this::pause));
        transports.put("1 really", transport(Optional.of(one), Sleeper.real()));
        transports.put("2 really", transport(Optional.of(two), Sleeper.real()));
    }

    private OkHttpClient client(Protocol protocol) {
        OkHttpClient client = new OkHttpClient.Builder()
                .protocols(List.of(protocol))
                .connectionPool(new ConnectionPool(5, 1, TimeUnit.MINUTES))
                .addInterceptor(this)
                .build();
        clients.add(client);
        return client;
    }

    private Transport transport(Optional<OkHttpClient> client, Sleeper sleeper) {
        HttpOptions.Builder options = HttpOptions.builder()
                .callListener(call -> now())
                .sleeper(sleeper)
                .readTimeout(Duration.ofSeconds(20))
                // a real pause is 4 ms at the most, where no server was asked
                .random(() -> ThreadLocalRandom.current().nextDouble() / 50);
        client.ifPresent(options::okHttpClient);
        return Transport.create(options.build());
    }

    private Fault next() {
        RunningCall call = running;
        return call == null || !call.plan.http2 || token.get() != FRESH ? Fault.NONE : call.next();
    }

    private RunningCall now() {
        return Objects.requireNonNull(running);
    }

    /** The call that is being made; null between calls. */
    @Nullable RunningCall running() {
        return running;
    }

    /** Makes one call; true if it was disturbed. */
    boolean make(DisturbedCall plan) {
        Optional<Transport> own = plan.event == DisturbedCall.Event.CLOSE_TRANSPORT
                ? Optional.of(transport(
                        Optional.empty(),
                        plan.pause == DisturbedCall.Pause.REAL ? Sleeper.real() : this::pause))
                : Optional.empty();
        ApiCalls calls = own.map(transport -> calls(transport, http1)).orElseGet(() -> calls(plan));
        Gate gate = calls.gate().inner();
        RunningCall call = new RunningCall(plan, gate, own);
        token.set(plan.staleToken ? AccessToken.of(Secret.of("stale-" + plan.id)) : FRESH);
        running = call;
        ApiCalls ready = calls.behind(gate).with(plan.options());
        DisturbedService service = own.isPresent() ? calls.service(DisturbedService.class) : services.get(kind(plan));
        boolean keptInterrupt = true;
        if (plan.event == DisturbedCall.Event.CANCEL) {
            cancel(call, () -> make(ready, service, call));
        } else {
            Future<?> event = plan.event == DisturbedCall.Event.NONE
                    ? CompletableFuture.completedFuture(null)
                    : timer.schedule(call::disturb, plan.momentMicros, TimeUnit.MICROSECONDS);
            call.begins(Thread.currentThread());
            make(ready, service, call);
            boolean interrupted = call.ends();
            event.cancel(false);
            keptInterrupt = Thread.interrupted() || !interrupted;
        }
        running = null;
        own.ifPresent(Transport::close);
        judge(call, keptInterrupt);
        if (plan.event != DisturbedCall.Event.CLOSE_TRANSPORT && !plan.http2) {
            mayBeLeft = call.leftConnection() || (mayBeLeft && call.mayNotHaveSent());
        }
        return call.isDisturbed();
    }

    private void cancel(RunningCall call, Runnable work) {
        CompletableFuture<?> future = async.run(() -> {
            call.begins(Thread.currentThread());
            work.run();
            call.ends();
        });
        Future<?> event = timer.schedule(
                () -> {
                    call.meddled();
                    future.cancel(true);
                },
                call.plan.momentMicros,
                TimeUnit.MICROSECONDS);
        try {
            future.join();
        } catch (CancellationException e) {
            // the work may go on a little; when the only thread has done something else, it has ended
            async.run(() -> {}).join();
        }
        event.cancel(false);
    }

    private void make(ApiCalls calls, DisturbedService service, RunningCall call) {
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

    private ApiCalls calls(DisturbedCall plan) {
        String kind = kind(plan);
        int before = used.merge(kind, 1, Integer::sum) - 1;
        if (before % CALLS_PER_QUOTA == 0) {
            URI url = URI.create((plan.http2 ? http2.url() : http1) + "/" + quotas++);
            current.put(kind, calls(transports.get(kind), url));
            services.put(kind, current.get(kind).service(DisturbedService.class));
        }
        return current.get(kind);
    }

    private static String kind(DisturbedCall plan) {
        return (plan.http2 ? "2" : "1") + (plan.pause == DisturbedCall.Pause.REAL ? " really" : "");
    }

    private ApiCalls calls(Transport transport, URI url) {
        return transport.calls(Endpoint.of(url, Authentication.bearer(this), ErrorReader.none()));
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
                now().sendsAgain();
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

    private void judge(RunningCall call, boolean keptInterrupt) {
        claims.note(call);
        Optional<String> complaint = keptInterrupt ? call.complaint(mayBeLeft) : Optional.of("lost an interrupt");
        complaint.ifPresent(what -> wrong.add(what + ": " + call));
    }

    @Override
    public void close() {
        async.close();
        transports.values().forEach(Transport::close);
        clients.forEach(client -> client.connectionPool().evictAll());
        http2.close();
    }
}
