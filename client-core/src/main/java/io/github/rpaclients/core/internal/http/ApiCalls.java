package io.github.rpaclients.core.internal.http;

import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.NotOfferedException;
import io.github.rpaclients.core.http.Answer;
import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Ticker;
import io.github.rpaclients.core.internal.json.Failures;
import io.github.rpaclients.core.internal.json.RawObject;
import io.github.rpaclients.core.paging.Page;
import io.github.rpaclients.core.paging.PageRequest;
import io.github.rpaclients.core.paging.PagedIterable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;

/** The calls of one API: makes its services, sends their calls, repeats what may be repeated. Thread-safe. */
public final class ApiCalls {
    /** Documented in docs/settings.md. */
    private static final Logger LOG = LoggerFactory.getLogger("io.github.rpaclients.http");

    /** Of the time that an attempt may take: with less left, none begins that could only end unknown. */
    private static final int USEFUL_SHARE = 10;

    private final OkHttpClient base;
    private final Shared shared;
    private final HttpOptions options;
    private final URI api;
    private final Endpoint endpoint;
    private final RetryQuota quota;
    private final InterruptWatch interrupts;
    private final PageThreads pageThreads;
    private final RateLimiter limiter;
    private final Answers answers;
    private final GivenValues given;
    private final Retrofit retrofit;
    /** Facades come and go with each use; what they call is made once. */
    private final Map<Class<?>, Object> services;

    private final Gate gate;
    private final CallOptions callOptions;
    private final KnownServer server;
    private final RetryPolicy retries;

    public ApiCalls(OkHttpClient base, Shared shared, Gate gate, Endpoint endpoint) {
        this.base = base;
        this.shared = shared;
        this.options = shared.options();
        this.api = endpoint.baseUrl();
        this.endpoint = endpoint;
        this.quota = shared.quota(endpoint);
        this.interrupts = shared.interrupts();
        this.pageThreads = shared.pageThreads();
        this.limiter = shared.limiter(endpoint);
        this.answers = new Answers(endpoint, options);
        OkHttpClient http = HttpStack.assemble(base, shared, endpoint, LOG);
        this.given = GivenValues.none(request -> http.newCall(Progress.watched(request)));
        this.retrofit = new Retrofit.Builder()
                .baseUrl(api.toString())
                .callFactory(given)
                .addConverterFactory(new Parameters(KnownServer.NEWEST.version()))
                .addConverterFactory(new JsonBodies(KnownServer.NEWEST.version()))
                .build();
        this.server = KnownServer.NEWEST;
        this.services = new ConcurrentHashMap<>();
        this.gate = gate;
        this.callOptions = options.callOptions();
        this.retries = retries();
    }

    private ApiCalls(ApiCalls original, CallOptions callOptions, Gate gate) {
        this(original, original.given, original.retrofit, original.services, callOptions, gate, original.server);
    }

    private ApiCalls(ApiCalls original, Retrofit retrofit, KnownServer server) {
        this(
                original,
                original.given,
                retrofit,
                new ConcurrentHashMap<>(),
                original.callOptions,
                original.gate,
                server);
    }

    private ApiCalls(ApiCalls original, GivenValues given) {
        this(
                original,
                given,
                original.retrofit.newBuilder().callFactory(given).build(),
                new ConcurrentHashMap<>(),
                original.callOptions,
                original.gate,
                original.server);
    }

    private ApiCalls(
            ApiCalls original,
            GivenValues given,
            Retrofit retrofit,
            Map<Class<?>, Object> services,
            CallOptions callOptions,
            Gate gate,
            KnownServer server) {
        this.base = original.base;
        this.shared = original.shared;
        this.options = original.options;
        this.api = original.api;
        this.endpoint = original.endpoint;
        this.quota = original.quota;
        this.interrupts = original.interrupts;
        this.pageThreads = original.pageThreads;
        this.limiter = original.limiter;
        this.answers = original.answers;
        this.given = given;
        this.retrofit = retrofit;
        this.services = services;
        this.gate = gate;
        this.callOptions = callOptions;
        this.server = server;
        this.retries = retries();
    }

    private RetryPolicy retries() {
        return new RetryPolicy(callOptions.maxAttempts().orElseThrow(), options.random());
    }

    /** The same calls with other limits and additions; costs next to nothing. */
    public ApiCalls with(CallOptions more) {
        return new ApiCalls(this, more.over(callOptions), gate);
    }

    /** The same calls without these headers of their options, whatever their case; costs next to nothing. */
    public ApiCalls withoutHeaders(Collection<String> names) {
        if (callOptions.headers().isEmpty()) {
            return this;
        }
        CallOptions.Builder rest = CallOptions.builder();
        callOptions.headers().forEach((name, value) -> {
            if (names.stream().noneMatch(name::equalsIgnoreCase)) {
                rest.header(name, value);
            }
        });
        callOptions.query().forEach(rest::query);
        callOptions.onAnswer().forEach(rest::onAnswer);
        return new ApiCalls(this, rest.build().over(callOptions.limitsOnly()), gate);
    }

    /** The same calls, which end when {@code gate} is closed; costs next to nothing. */
    public ApiCalls behind(Gate gate) {
        return new ApiCalls(this, callOptions, gate);
    }

    /**
     * The same calls, which put a value where a path has a variable of that name that no parameter fills, and where {@link
     * Given} names it. Makes its services anew, so once for a client is enough.
     *
     * @param value asked for by each call that needs it, before it is sent
     */
    public ApiCalls giving(String name, Supplier<String> value) {
        return new ApiCalls(this, given.with(name, value));
    }

    /**
     * The same calls to a server of which something is known: they leave out what is newer than it, and say so where an
     * operation is. Makes its services anew, as {@link #giving} does.
     */
    public ApiCalls to(KnownServer known) {
        Retrofit.Builder builder = retrofit.newBuilder();
        builder.converterFactories().clear();
        return new ApiCalls(
                this,
                builder.addConverterFactory(new Parameters(known.version()))
                        .addConverterFactory(new JsonBodies(known.version()))
                        .build(),
                known);
    }

    /**
     * Calls to an address that an answer named: without our token, our headers and the pace of our API, within the same
     * limits of time, and ending when these calls do.
     *
     * @param origin scheme, host and port
     */
    public ApiCalls elsewhere(URI origin) {
        return new ApiCalls(base, shared, gate, endpoint.elsewhere(origin)).with(callOptions.limitsOnly());
    }

    /** The address that all paths are relative to, with a slash at its end. */
    public URI api() {
        return api;
    }

    /** The same address as OkHttp has it. */
    public HttpUrl url() {
        return retrofit.baseUrl();
    }

    /** What closes these calls; a client makes one {@linkplain Gate#inner() inside} of it. */
    public Gate gate() {
        return gate;
    }

    /** A Retrofit service. Hand its calls to {@link #execute} or {@link #run}; do not execute them directly. */
    public <S> S service(Class<S> type) {
        return type.cast(services.computeIfAbsent(type, retrofit::create));
    }

    /**
     * Sends a call whose answer has a body.
     *
     * @throws ApiException if there is no answer, or an error, or nothing in it
     */
    public <T> T execute(Call<T> call) {
        Operation operation = operation(call);
        return body(operation, send(call, operation));
    }

    /**
     * Sends a call that the server answers with 204 where there is nothing.
     *
     * @return empty for 204, and for nothing else
     * @throws ApiException if there is no answer, or an error, or another one without a body
     */
    public <T> Optional<T> find(Call<T> call) {
        Operation operation = operation(call);
        Response<T> response = send(call, operation);
        return response.code() == 204 ? Optional.empty() : Optional.of(body(operation, response));
    }

    private static <T> T body(Operation operation, Response<T> response) {
        T body = response.body();
        if (body == null) {
            throw Answers.misfit(operation, response.code(), null);
        }
        return body;
    }

    /**
     * Sends a call whose answer is read here rather than by a model's adapter.
     *
     * @throws ApiException if there is no answer, or an error, or {@code read} cannot make sense of it
     */
    public <A, T> T execute(Call<A> call, Function<A, T> read) {
        Operation operation = operation(call);
        Response<A> response = send(call, operation);
        return read(operation, response, body(operation, response), read);
    }

    /**
     * Sends a call whose answer may be empty.
     *
     * @param read gets the whole text of the answer
     * @throws ApiException if there is no answer, or an error, or {@code read} cannot make sense of it
     */
    public <T> T executeIfAny(Call<ResponseBody> call, Function<String, T> read) {
        Operation operation = operation(call);
        Response<ResponseBody> response = send(call, operation);
        ResponseBody body = response.body();
        try {
            return read(operation, response, body == null ? "" : body.string(), read);
        } catch (IOException e) {
            // it is in memory
            throw new UncheckedIOException(e);
        }
    }

    private static <A, T> T read(Operation operation, Response<?> response, A answer, Function<A, T> read) {
        try {
            return read.apply(answer);
        } catch (JsonDataException | IllegalArgumentException e) {
            String text = answer instanceof RawObject ? ((RawObject) answer).toJson() : "";
            throw Answers.misfit(operation, response.code(), Failures.explained(text, e));
        }
    }

    /**
     * Sends a call for a list that the server gives at once.
     *
     * @throws ApiException if there is no answer, or an error, or the server says that there are more rows
     */
    public <T> List<T> whole(Call<Page<T>> call) {
        return execute(call, page -> {
            if (page.total().orElse(0) > page.items().size()) {
                throw Failures.of("Expected all rows at once at $");
            }
            return page.items();
        });
    }

    /**
     * A list whose pages begin after so many rows.
     *
     * @param pageSize how many rows to ask for at once
     * @param page the call for one page
     */
    public <T> PagedIterable<T> list(int pageSize, Function<PageRequest, Call<Page<T>>> page) {
        return list(pageSize, page, failure -> false);
    }

    /**
     * The same for a server that answers with an error where there are no rows.
     *
     * @param noRows whether that is what an error means
     */
    public <T> PagedIterable<T> list(
            int pageSize, Function<PageRequest, Call<Page<T>>> page, Predicate<ApiException> noRows) {
        return PagedIterable.byOffset(pageSize, new CalledPages<>(this, page, Function.identity(), noRows));
    }

    /**
     * A list of other rows than its answers have.
     *
     * @param row what the caller gets of a row; throws a {@link JsonDataException} if it makes no sense
     */
    public <A, T> PagedIterable<T> listOf(int pageSize, Function<PageRequest, Call<Page<A>>> page, Function<A, T> row) {
        return PagedIterable.byOffset(
                pageSize, new CalledPages<>(this, page, answer -> answer.map(row), failure -> false));
    }

    /**
     * A list in which each page says where the next one begins.
     *
     * @param pageSize how many rows to ask for at once
     * @param page the call for one page
     */
    public <T> PagedIterable<T> listByToken(int pageSize, Function<PageRequest, Call<Page<T>>> page) {
        return PagedIterable.byToken(pageSize, new CalledPages<>(this, page, Function.identity(), failure -> false));
    }

    /**
     * Sends a call whose answer carries nothing of interest; writes should be calls for {@link Nothing}.
     *
     * @throws ApiException if there is no answer, or an error
     */
    public void run(Call<?> call) {
        send(call, operation(call));
    }

    /**
     * Waits between two calls, as between two tries of one.
     *
     * @throws InterruptedException if the thread is interrupted
     * @throws IllegalStateException as soon as these calls are closed
     */
    public void pause(Duration pause) throws InterruptedException {
        gate.sleep(options.sleeper(), pause);
    }

    /** What time is told by. */
    public Ticker ticker() {
        return options.ticker();
    }

    Operation operation(Call<?> call) {
        return Operation.of(call.request(), api.getRawPath());
    }

    /** The version of the API that requests are written for. */
    int version() {
        return server.version();
    }

    /** The options that the calls carry; the limits among them are all set. */
    public CallOptions options() {
        return callOptions;
    }

    /**
     * Has another thread send a call for a page, and read the answer, if one is free. The listeners hear of its start in this
     * thread, where they find what it belongs to.
     *
     * @param wanted false if it may only be sent if it takes its turn from nobody
     */
    <A, T> Optional<PageThreads.Work<T>> sendAhead(Call<A> call, Function<A, T> read, boolean wanted) {
        if (gate.isClosed() || Thread.currentThread().isInterrupted()) {
            return Optional.empty();
        }
        Operation operation = operation(call);
        if (!wanted && !limiter.hasRoom(operation)) {
            return Optional.empty();
        }
        return pageThreads.start(() -> {
            CallReport report = report(operation);
            return () -> {
                Response<A> response = send(call, operation, report);
                return read(operation, response, body(operation, response), read);
            };
        });
    }

    private <T> Response<T> send(Call<T> call, Operation operation) {
        gate.pass();
        refuseInterrupted(operation);
        return send(call, operation, report(operation));
    }

    private static void refuseInterrupted(Operation operation) {
        if (Thread.currentThread().isInterrupted() || Cancellation.isRequested()) {
            throw Answers.interrupted(operation);
        }
    }

    private void refusePlainHttp(Operation operation, HttpUrl url) {
        if (!endpoint.leadsTo(url)) {
            throw Answers.inTheClear(operation, url.host());
        }
    }

    private CallReport report(Operation operation) {
        String id = Integer.toHexString(ThreadLocalRandom.current().nextInt(0x1000_0000, Integer.MAX_VALUE));
        CallInfo.Kind kind = endpoint.isElsewhere() ? CallInfo.Kind.ELSEWHERE : operation.kind();
        CallInfo call = new CallInfo(id, operation.method(), operation.template(), api, kind);
        return new CallReport(LOG, options, call, operation);
    }

    private <T> Response<T> send(Call<T> call, Operation operation, CallReport report) {
        try {
            refuseInterrupted(operation);
            refusePlainHttp(operation, call.request().url());
            Response<T> response = new Tries<>(call, operation, report).untilOneSucceeds();
            report.ended(null);
            return response;
        } catch (RuntimeException e) {
            report.ended(e);
            throw e;
        }
    }

    /** The tries of one call. */
    private final class Tries<T> {
        private final Call<T> call;
        private final Operation operation;
        private final CallReport report;
        private final long deadline;
        private long slowest;
        private Answers.@Nullable Verdict verdict;
        private Headers refusal = Headers.EMPTY;

        Tries(Call<T> call, Operation operation, CallReport report) {
            this.call = call;
            this.operation = operation;
            this.report = report;
            this.deadline = options.ticker().nanos() + nanos(callOptions.operationTimeout());
        }

        Response<T> untilOneSucceeds() {
            int paid = 0;
            for (int number = 1; ; number++) {
                awaitTurn();
                Response<T> response = attempt(call.isExecuted() ? call.clone() : call, number);
                if (response != null) {
                    quota.succeeded(paid);
                    report.quotaChanged(quota.left());
                    return response;
                }
                Answers.Verdict last = Objects.requireNonNull(verdict);
                Optional<Duration> pause = retries.pause(operation, last, number, spare());
                paid = RetryPolicy.cost(last);
                if (pause.isEmpty() || !pays(paid) || !slept(pause.get())) {
                    throw explained(last.failure());
                }
            }
        }

        private boolean pays(int cost) {
            boolean enough = quota.take(cost);
            if (enough) {
                report.quotaChanged(quota.left());
            } else {
                report.retryRefused();
            }
            return enough;
        }

        /** Whether a thing or an operation is not there, a 404 does not say. */
        private ApiException explained(ApiException failure) {
            int status = failure.status().orElse(0);
            return operation.since() > 0 && (status == 404 || status == 405)
                    ? server.lacks(operation.since(), refusal)
                            .<ApiException>map(why -> new NotOfferedException(
                                    Failure.of(failure).advice(why).build()))
                            .orElse(failure)
                    : failure;
        }

        /** Whoever would have to wait too long fails with what is known from the try before, if there was one. */
        private void awaitTurn() {
            try {
                report.turnAwaited(limiter.await(operation, gate, deadline - needed()));
                gate.pass();
            } catch (ApiException | IllegalStateException e) {
                throw verdict == null ? e : verdict.failure();
            }
        }

        /** The time left beyond what one more attempt needs. */
        private Duration spare() {
            return Duration.ofNanos(deadline - options.ticker().nanos() - needed());
        }

        private long needed() {
            long whole = Math.min(nanos(callOptions.attemptTimeout()), nanos(callOptions.operationTimeout()));
            // a write that is cut off turns what was known into what is not
            return Math.max(whole / USEFUL_SHARE, operation.reads() ? 0 : 2 * slowest);
        }

        /** False if nothing may be sent any more; whoever slept may have slept longer than asked. */
        private boolean slept(Duration pause) {
            try {
                gate.sleep(options.sleeper(), pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (IllegalStateException closed) {
                return false;
            }
            return !Thread.currentThread().isInterrupted() && !spare().isNegative();
        }

        /** The answer; null if there is none that is a success, and then there is a verdict. */
        private @Nullable Response<T> attempt(Call<T> call, int number) {
            long start = options.ticker().nanos();
            // a stream is read after its attempt
            boolean streams = Operation.streams(call.request());
            long limit = Math.min(deadline - start, streams ? Long.MAX_VALUE : nanos(callOptions.attemptTimeout()));
            Progress progress = Progress.of(call.request());
            progress.begin(
                    report.call().id(), gate, callOptions, report.attemptStarted(number), Duration.ofNanos(limit));
            call.timeout().timeout(Math.max(limit, 1), TimeUnit.NANOSECONDS);
            InterruptWatch.Watched watched = interrupts.begin(call);
            try {
                Response<T> response = call.execute();
                if (response.isSuccessful()) {
                    answered(response, number, start);
                    return response;
                }
                verdict = answers.refused(operation, progress, response.raw());
                refusal = response.headers();
            } catch (ApiException e) {
                verdict = new Answers.Verdict(e, Answers.Verdict.Again.NO);
            } catch (Exception e) {
                if (isInterrupt(e)) {
                    Thread.currentThread().interrupt();
                }
                if (e instanceof RuntimeException && !isOfACancellation(e, call)) {
                    // a mistake in the application's token provider or interceptor, or in here
                    tell(number, start, null, Optional.empty(), Optional.of(progress.outcome(false, false)));
                    throw (RuntimeException) e;
                }
                verdict = answers.failed(operation, progress, e instanceof RuntimeException ? cancelled(e) : e);
            } finally {
                interrupts.end(watched);
            }
            slowest = Math.max(slowest, options.ticker().nanos() - start);
            ApiException failure = verdict.failure();
            progress.said().ifPresent(answer -> learn(answer, failure.retryAfter()));
            tell(number, start, progress.said().orElse(null), failure.requestId(), Optional.of(failure.outcome()));
            return null;
        }

        /** Whatever is under way when OkHttp cancels a call may find it in a state that it does not expect. */
        private boolean isOfACancellation(Exception e, Call<T> call) {
            return e instanceof IllegalStateException && call.isCanceled();
        }

        private IOException cancelled(Exception e) {
            return new IOException("Canceled", e);
        }

        private void answered(Response<T> response, int number, long start) {
            learn(response.raw(), Optional.empty());
            if (!report.listens() && callOptions.onAnswer().isEmpty()) {
                return;
            }
            Optional<String> requestId = answers.requestId(response.raw());
            tell(number, start, response.raw(), requestId, Optional.empty());
            if (!callOptions.onAnswer().isEmpty()) {
                Answer answer = new Answer(response.code(), response.headers().toMultimap(), requestId);
                callOptions.onAnswer().forEach(listener -> report.safely(() -> listener.accept(answer)));
            }
        }

        private void learn(okhttp3.Response answer, Optional<Duration> retryAfter) {
            limiter.answered(operation, answer.code(), answer.headers(), retryAfter);
        }

        private void tell(
                int number,
                long start,
                okhttp3.@Nullable Response answer,
                Optional<String> requestId,
                Optional<RequestOutcome> failure) {
            if (!report.listens()) {
                return;
            }
            report.attempted(new Attempt(
                    report.call(),
                    number,
                    answer == null ? OptionalInt.empty() : OptionalInt.of(answer.code()),
                    Optional.ofNullable(answer).flatMap(Answers::serverTime),
                    requestId,
                    Duration.ofNanos(options.ticker().nanos() - start),
                    failure));
        }
    }

    /** OkHttp lets an interrupt out undeclared while it waits for a connection. */
    private static boolean isInterrupt(Exception e) {
        return e instanceof InterruptedException
                || (e instanceof InterruptedIOException && "interrupted".equals(e.getMessage()));
    }

    private static long nanos(Optional<Duration> limit) {
        Duration duration = limit.orElseThrow();
        // a year is longer than any call, and a long of nanoseconds not much longer
        return Math.min(duration.getSeconds(), 31_536_000L) * 1_000_000_000L + duration.getNano();
    }
}
