package io.github.rpaclients.core.internal.http;

import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.internal.json.Json;
import io.github.rpaclients.core.internal.json.RawObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Call;
import retrofit2.Response;
import retrofit2.Retrofit;
import retrofit2.converter.moshi.MoshiConverterFactory;

/** The calls of one API: makes its services, sends their calls, repeats what may be repeated. Thread-safe. */
public final class ApiCalls {
    /** Documented in the README. */
    private static final String LOGGER = "io.github.rpaclients.http";

    private final HttpOptions options;
    private final RetryQuota quota;
    private final InterruptWatch interrupts;
    private final Gate gate;
    private final CallLimits limits;
    private final String basePath;
    private final RetryPolicy retries;
    private final Answers answers;
    private final Limiter limiter;
    private final AttemptReports reports;
    private final Retrofit retrofit;

    public ApiCalls(OkHttpClient base, Shared shared, Gate gate, Endpoint endpoint) {
        this.options = shared.options();
        this.quota = shared.quota();
        this.interrupts = shared.interrupts();
        this.gate = gate;
        this.limits = CallLimits.of(options);
        this.basePath = endpoint.baseUrl().getRawPath();
        this.retries = new RetryPolicy(limits.maxAttempts(), options.random());
        this.answers = new Answers(endpoint, options);
        this.limiter = shared.limiters().of(endpoint);
        Logger log = LoggerFactory.getLogger(LOGGER);
        this.reports = new AttemptReports(log, options.listener());
        OkHttpClient http = HttpStack.assemble(base, options, endpoint, log);
        this.retrofit = new Retrofit.Builder()
                .baseUrl(endpoint.baseUrl().toString())
                .callFactory(request -> http.newCall(Progress.watched(request)))
                .addConverterFactory(RawBody.FACTORY)
                .addConverterFactory(MoshiConverterFactory.create(Json.MOSHI))
                .validateEagerly(true)
                .build();
    }

    private ApiCalls(ApiCalls original, CallLimits limits, Gate gate) {
        this.options = original.options;
        this.quota = original.quota;
        this.interrupts = original.interrupts;
        this.gate = gate;
        this.limits = limits;
        this.basePath = original.basePath;
        this.retries = new RetryPolicy(limits.maxAttempts(), options.random());
        this.answers = original.answers;
        this.limiter = original.limiter;
        this.reports = original.reports;
        this.retrofit = original.retrofit;
    }

    /** The same calls within other limits; costs next to nothing. */
    public ApiCalls with(CallOptions limits) {
        return new ApiCalls(this, this.limits.with(limits), gate);
    }

    /** The same calls, which end when {@code gate} is closed; costs next to nothing. */
    public ApiCalls behind(Gate gate) {
        return new ApiCalls(this, limits, gate);
    }

    /** What closes these calls; a client makes one {@linkplain Gate#inner() inside} of it. */
    public Gate gate() {
        return gate;
    }

    /** A Retrofit service. Hand its calls to {@link #execute} or {@link #run}; do not execute them directly. */
    public <S> S service(Class<S> type) {
        return retrofit.create(type);
    }

    /**
     * Sends a call whose answer has a body.
     *
     * @throws ApiException if there is no answer, or an error, or nothing in it
     */
    public <T> T execute(Call<T> call) {
        Operation operation = operation(call);
        Response<T> response = send(call, operation);
        T body = response.body();
        if (body == null) {
            throw Answers.empty(operation, response.code());
        }
        return body;
    }

    /**
     * Sends a call whose answer is read here rather than by a model's adapter.
     *
     * @throws ApiException if there is no answer, or an error, or {@code read} cannot make sense of it
     */
    public <T> T execute(Call<RawObject> call, Function<RawObject, T> read) {
        RawObject answer = execute(call);
        try {
            return read.apply(answer);
        } catch (JsonDataException | IllegalArgumentException e) {
            throw Answers.undecodable(operation(call), e);
        }
    }

    /**
     * Sends a call whose answer carries nothing of interest.
     *
     * @throws ApiException if there is no answer, or an error
     */
    public void run(Call<Void> call) {
        send(call, operation(call));
    }

    private Operation operation(Call<?> call) {
        return Operation.of(call.request(), basePath);
    }

    private <T> Response<T> send(Call<T> call, Operation operation) {
        gate.pass();
        if (Thread.currentThread().isInterrupted() || Cancellation.isRequested()) {
            throw answers.interrupted(operation);
        }
        Instant reached = options.clock().instant();
        Instant deadline = reached.plus(limits.operationTimeout());
        int paid = 0;
        for (int number = 1; ; number++) {
            limiter.await(operation, reached, deadline);
            try {
                Response<T> response = attempt(call.clone(), operation, number, left(deadline));
                quota.succeeded(paid);
                return response;
            } catch (ApiException failure) {
                Instant now = options.clock().instant();
                Optional<Duration> pause = retries.pause(operation, failure, number, left(deadline));
                paid = RetryPolicy.cost(failure);
                if (pause.isEmpty() || !quota.take(paid) || !slept(pause.get()) || over(deadline)) {
                    throw failure;
                }
                reached = now.plus(pause.get());
            }
        }
    }

    private Duration left(Instant deadline) {
        return Duration.between(options.clock().instant(), deadline);
    }

    /** Nothing may be sent any more; whoever slept may have slept longer than asked, and missed what happened. */
    private boolean over(Instant deadline) {
        return gate.isClosed()
                || Thread.currentThread().isInterrupted()
                || left(deadline).compareTo(Duration.ZERO) <= 0;
    }

    /** False if the thread was interrupted meanwhile; its flag is then set. */
    private boolean slept(Duration pause) {
        try {
            options.sleeper().sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <T> Response<T> attempt(Call<T> call, Operation operation, int number, Duration left) {
        Duration limit = left.compareTo(limits.attemptTimeout()) < 0 ? left : limits.attemptTimeout();
        call.timeout().timeout(Math.max(limit.toMillis(), 1), TimeUnit.MILLISECONDS);
        Progress.limit(call.request(), limit, limits.readTimeout());
        Instant start = options.clock().instant();
        InterruptWatch.Watched watched = interrupts.begin(call);
        try {
            Response<T> response = call.execute();
            limiter.answered(operation, response.code(), response.headers());
            if (!response.isSuccessful()) {
                throw answers.status(operation, response);
            }
            OptionalInt status = OptionalInt.of(response.code());
            Optional<Instant> serverTime =
                    Optional.ofNullable(response.headers().getInstant("Date"));
            tell(
                    operation,
                    number,
                    start,
                    status,
                    serverTime,
                    Optional.empty(),
                    () -> answers.requestId(response.raw()));
            return response;
        } catch (StrangeAnswer e) {
            throw told(operation, number, start, Answers.strange(operation, e));
        } catch (AttemptFailed e) {
            throw told(operation, number, start, answers.noAnswer(operation, e));
        } catch (IOException e) {
            ApiException failure = AttemptFailed.in(e)
                    .map(known -> answers.noAnswer(operation, known))
                    .orElseGet(() -> Answers.undecodable(operation, e));
            throw told(operation, number, start, failure);
        } catch (JsonDataException e) {
            throw told(operation, number, start, Answers.undecodable(operation, e));
        } catch (ApiException e) {
            throw told(operation, number, start, e);
        } catch (RuntimeException e) {
            // a mistake in the application's token provider or interceptor, or in here
            RequestOutcome outcome = Progress.sent(call.request()) ? RequestOutcome.UNKNOWN : RequestOutcome.NOT_SENT;
            tell(
                    operation,
                    number,
                    start,
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.of(outcome),
                    Optional::empty);
            throw e;
        } finally {
            interrupts.end(watched);
        }
    }

    private ApiException told(Operation operation, int number, Instant start, ApiException failure) {
        tell(
                operation,
                number,
                start,
                failure.status(),
                Optional.empty(),
                Optional.of(failure.outcome()),
                failure::requestId);
        return failure;
    }

    private void tell(
            Operation operation,
            int number,
            Instant start,
            OptionalInt status,
            Optional<Instant> serverTime,
            Optional<RequestOutcome> failure,
            Supplier<Optional<String>> requestId) {
        Duration duration = Duration.between(start, options.clock().instant());
        reports.attempted(
                new Attempt(operation.method(), operation.template(), number, status, serverTime, duration, failure),
                operation,
                requestId);
    }
}
