package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.HttpProxy;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/** Judges attempts, and words what went wrong. No message holds a body, a query or a value that the server sent. */
final class Answers {
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final Set<Integer> PASSING = Set.of(408, 502, UNAVAILABLE, 504);

    private final Endpoint endpoint;
    private final Clock clock;
    private final String host;
    private final Optional<HttpProxy> proxy;

    Answers(Endpoint endpoint, HttpOptions options) {
        URI address = endpoint.baseUrl();
        this.endpoint = endpoint;
        this.clock = options.clock();
        this.host = address.getAuthority();
        this.proxy = options.proxy().filter(p -> p.isFor(address));
    }

    /** The attempt ended with an exception; what the server had said by then counts more than that. */
    Verdict failed(Operation operation, Progress progress, Exception failure) {
        Optional<AttemptFailed> ours = AttemptFailed.in(failure);
        if (ours.isPresent() && ours.get().why().isAboutTheAnswer()) {
            return new Verdict(strange(operation, progress, ours.get()), Verdict.Again.NO);
        }
        Optional<Response> said = progress.said().filter(answer -> !answer.isSuccessful());
        if (said.isPresent() && ours.isEmpty()) {
            return refused(operation, progress, said.get());
        }
        WhyFailed why = why(progress, failure, ours);
        Failure.Builder told = operation
                .failure(progress.outcome(why.promisesThatNothingWasDone(), true))
                .cause(Quoting.without(failure))
                .text(sentence(why, failure, ours));
        progress.said().ifPresent(answer -> told.status(answer.code()).requestId(requestId(answer)));
        return new Verdict(new ConnectionException(told.build()), again(why, progress));
    }

    private static Verdict.Again again(WhyFailed why, Progress progress) {
        if (why == WhyFailed.BROKEN && progress.reuses() && progress.said().isEmpty()) {
            // the server may have closed it while nobody used it
            return Verdict.Again.AT_ONCE;
        }
        return why.passes() ? Verdict.Again.PERHAPS : Verdict.Again.NO;
    }

    /** The answer is not a success. */
    Verdict refused(Operation operation, Progress progress, Response response) {
        int status = response.code();
        Buffer body = progress.body();
        boolean page = ReadWholeAnswer.looksLikeMarkup(body);
        String text = body.readUtf8();
        SentSecrets sent = endpoint.secretsIn(response.request());
        VendorError vendor = endpoint.errors().read(status, text).masked(sent);
        Optional<Duration> retryAfter = RetryAfter.of(response.headers(), clock.instant())
                .or(() -> status == TOO_MANY ? RetryAfter.ofBody(text) : Optional.empty());
        // a gateway's page says nothing of what happened behind it
        boolean believed = retryAfter.isPresent() || vendor.isTheServicesOwn();
        ApiException told = ApiException.ofStatus(
                status,
                operation
                        .failure(progress.outcome(false, believed))
                        .status(status)
                        .code(vendor.code())
                        .vendorMessage(vendor.message())
                        .requestId(vendor.requestId().or(() -> endpoint.requestId(response.headers(), () -> sent)))
                        .retryAfter(retryAfter)
                        .advice(advice(operation, status, page, retryAfter, size(response.request())))
                        .build());
        return new Verdict(told, again(status, told.outcome()));
    }

    Optional<String> requestId(Response answer) {
        return endpoint.requestId(answer.headers(), () -> endpoint.secretsIn(answer.request()));
    }

    private static Verdict.Again again(int status, RequestOutcome outcome) {
        if (status == TOO_MANY || (status == UNAVAILABLE && outcome == RequestOutcome.REJECTED)) {
            return Verdict.Again.LATER;
        }
        return PASSING.contains(status) ? Verdict.Again.PERHAPS : Verdict.Again.NO;
    }

    /** @param sent how large the request was */
    private String advice(Operation operation, int status, boolean page, Optional<Duration> retryAfter, String sent) {
        switch (status) {
            case 401:
                if (operation.signsIn()) {
                    return "";
                }
                String and = operation.needs().isEmpty() ? "" : ", and that they carry " + operation.needs();
                return "The server does not accept the token; check the credentials, that they belong to this deployment"
                        + and;
            case 403:
                return operation.needs().isEmpty() ? "" : "The caller needs " + operation.needs();
            case 404:
                return page ? "No API answered at this address; check it, and that the service exists there" : "";
            case 407:
                return "Something on the way wants a sign-in as a proxy does; if there is a proxy, set it with"
                        + " HttpProxy.of(…).withCredentials(…)";
            case 413:
                return host + " takes no request of " + sent + "; send less at a time, or have its limit, or that of a"
                        + " gateway before it, raised";
            case 414:
                return "The address is longer than the server takes; use a shorter filter or fewer ids at a time";
            case 429:
                return retryAfter
                        .map(wait -> "The server allows no more requests for " + seconds(wait))
                        .orElse("The server allows no more requests for a while");
            case 431:
                return "The headers are longer than the server takes; a token for fewer scopes or groups is shorter";
            case 502:
            case 504:
                return "A gateway got no answer in time from the service behind it";
            case 503:
                return retryAfter
                        .map(wait -> "The service is not available for " + seconds(wait))
                        .orElse("The service is not available");
            default:
                return status >= 300 && status < 400
                        ? "The answer is a redirect, which is not followed; check the address"
                        : "";
        }
    }

    private static String size(Request request) {
        try {
            long bytes = request.body() == null ? 0 : request.body().contentLength();
            return bytes < 0 ? "that size" : bytes + " bytes";
        } catch (IOException e) {
            // nobody knows how long a body will be that is not in memory
            return "that size";
        }
    }

    /** Rounded up. */
    private static String seconds(Duration wait) {
        return wait.plusNanos(999_999_999).toSeconds() + " s";
    }

    private WhyFailed why(Progress progress, Exception failure, Optional<AttemptFailed> ours) {
        if (Cancellation.isRequested()) {
            return WhyFailed.CANCELLED;
        }
        if (Thread.currentThread().isInterrupted()) {
            return WhyFailed.INTERRUPTED;
        }
        return ours.map(AttemptFailed::why)
                .orElseGet(() -> WhyFailed.of(failure, proxy.isPresent(), progress.shakingHands()));
    }

    private String sentence(WhyFailed why, Exception failure, Optional<AttemptFailed> ours) {
        String detail = ours.map(AttemptFailed::detail).orElseGet(() -> WhyFailed.detail(failure));
        String sentence = why.sentence(host, proxy.map(p -> " " + p).orElse(""), detail);
        return sentence.isEmpty() ? detail : sentence;
    }

    private ApiException strange(Operation operation, Progress progress, AttemptFailed failed) {
        Failure.Builder failure =
                operation.failure(progress.outcome(false, !failed.why().isDoubtful()));
        progress.said().ifPresent(answer -> failure.status(answer.code()).requestId(requestId(answer)));
        return new UnexpectedAnswerException(
                failure.text(failed.why().sentence("", "", failed.detail())).build());
    }

    /** The thread was interrupted before there was anything to send. */
    static ApiException interrupted(Operation operation) {
        WhyFailed why = Cancellation.isRequested() ? WhyFailed.CANCELLED : WhyFailed.INTERRUPTED;
        return new ConnectionException(operation
                .failure(RequestOutcome.NOT_SENT)
                .text(why.sentence("", "", ""))
                .build());
    }

    /** The address is one over http that an answer named, on another machine. */
    static ApiException inTheClear(Operation operation, String host) {
        return new ConnectionException(operation
                .failure(RequestOutcome.NOT_SENT)
                .text(WhyFailed.PLAIN_HTTP.sentence(host, "", ""))
                .build());
    }

    /**
     * The answer came and was JSON, but does not hold what was asked for.
     *
     * @param cause what the reader said; null if there was no body
     */
    static ApiException misfit(Operation operation, int status, @Nullable RuntimeException cause) {
        AttemptFailed failed = cause == null ? new AttemptFailed(WhyFailed.EMPTY) : JsonBodies.misfit(cause);
        return new UnexpectedAnswerException(operation
                .failure(failed.why().isDoubtful() ? RequestOutcome.UNKNOWN : RequestOutcome.DONE)
                .status(status)
                .text(failed.why().sentence("", "", failed.detail()))
                .build());
    }

    /** The server pays no heed to where a page should begin. */
    static ApiException repeated(Operation operation) {
        return new UnexpectedAnswerException(operation
                .failure(RequestOutcome.DONE)
                .status(200)
                .text("The server gives the same rows again, although it says that there are others")
                .build());
    }

    /** The time of the server, if it says it. */
    static Optional<Instant> serverTime(Response response) {
        return Optional.ofNullable(response.headers().getInstant("Date"));
    }

    /** What an attempt that failed came to: what the caller is told, and what speaks for trying again. Immutable. */
    static final class Verdict {
        /** What speaks for it. */
        enum Again {
            /** It would end the same way. */
            NO,
            /** It may be over by then. */
            PERHAPS,
            /** A connection that the server had left already; the next one is new. */
            AT_ONCE,
            /** The server said that it did not do it, and that it might later. */
            LATER
        }

        private final ApiException failure;
        private final Again again;

        Verdict(ApiException failure, Again again) {
            this.failure = failure;
            this.again = again;
        }

        ApiException failure() {
            return failure;
        }

        Again again() {
            return again;
        }
    }
}
