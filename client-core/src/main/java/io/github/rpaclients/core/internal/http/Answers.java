package io.github.rpaclients.core.internal.http;

import com.squareup.moshi.JsonDataException;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.Failure;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.HttpOptions;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/** Words what went wrong. No message holds a body, a query or a value that the server sent. */
final class Answers {
    private static final Pattern JSON_PATH = Pattern.compile("\\$[\\w.@\\[\\]-]*");

    private final Endpoint endpoint;
    private final Clock clock;
    private final WhyNoAnswer why;

    Answers(Endpoint endpoint, HttpOptions options) {
        this.endpoint = endpoint;
        this.clock = options.clock();
        this.why = new WhyNoAnswer(endpoint.baseUrl(), options.proxy());
    }

    /** What became of a request that was answered with this status. */
    static RequestOutcome outcomeOf(int status) {
        // 408 comes from gateways, too, which do not know what happened behind them
        boolean refused = status < 500 && status != 408;
        return refused || status == 503 ? RequestOutcome.REJECTED : RequestOutcome.UNKNOWN;
    }

    ApiException status(Operation operation, Response<?> response) {
        int status = response.code();
        String body = text(response.errorBody());
        SentSecrets sent = endpoint.secretsIn(response.raw().request());
        VendorError vendor = endpoint.errors().read(status, body).masked(sent);
        return ApiException.ofStatus(
                status,
                operation
                        .failure(outcomeOf(status))
                        .status(status)
                        .code(vendor.code())
                        .vendorMessage(vendor.message())
                        .requestId(vendor.requestId().or(() -> endpoint.requestId(response.headers(), sent)))
                        .retryAfter(retryAfter(response, body))
                        .advice(advice(operation, status))
                        .build());
    }

    Optional<String> requestId(okhttp3.Response response) {
        return endpoint.requestId(response.headers(), endpoint.secretsIn(response.request()));
    }

    private Optional<Duration> retryAfter(Response<?> response, String body) {
        Optional<Duration> header = RetryAfter.of(response.headers(), clock.instant());
        return header.isEmpty() && response.code() == 429 ? RetryAfter.ofBody(body) : header;
    }

    private static String advice(Operation operation, int status) {
        if (status == 401) {
            String and = operation.needs().isEmpty() ? "" : ", and that they carry " + operation.needs();
            return "The server does not accept the token; check the credentials, that they belong to this deployment"
                    + and;
        }
        if (status == 403 && !operation.needs().isEmpty()) {
            return "The caller needs " + operation.needs();
        }
        if (status >= 300 && status < 400) {
            return "The answer is a redirect, which is not followed; check the address";
        }
        return "";
    }

    ApiException noAnswer(Operation operation, AttemptFailed failed) {
        Failure.Builder failure = operation.failure(failed.outcome()).cause(failed.getCause());
        return new ConnectionException(
                failure.text(why.sentence(failed.getCause())).build());
    }

    /** The thread was interrupted before there was anything to send. */
    ApiException interrupted(Operation operation) {
        return new ConnectionException(operation
                .failure(RequestOutcome.NOT_SENT)
                .text(why.sentence(null))
                .build());
    }

    static ApiException strange(Operation operation, StrangeAnswer answer) {
        return new UnexpectedAnswerException(operation
                .failure(answer.outcome())
                .status(answer.status())
                .text(String.valueOf(answer.getMessage()))
                .build());
    }

    static ApiException empty(Operation operation, int status) {
        return new UnexpectedAnswerException(operation
                .failure(RequestOutcome.DONE)
                .status(status)
                .text("The answer is empty where JSON was expected")
                .build());
    }

    /**
     * JSON that is none, or does not fit.
     *
     * @param cause what Moshi said; of its message only the path is passed on, since it may quote values
     */
    static ApiException undecodable(Operation operation, Exception cause) {
        Matcher path = JSON_PATH.matcher(String.valueOf(cause.getMessage()));
        String where = "";
        while (path.find()) {
            where = " at " + path.group();
        }
        String what = cause instanceof JsonDataException
                ? "The JSON of the answer is not what this API speaks" + where
                : "The answer is not JSON" + where;
        return new UnexpectedAnswerException(
                operation.failure(RequestOutcome.DONE).text(what).build());
    }

    private static String text(@Nullable ResponseBody body) {
        try {
            return body == null ? "" : body.string();
        } catch (IOException e) {
            // cannot happen: ReadWholeAnswer has it in memory
            return "";
        }
    }
}
