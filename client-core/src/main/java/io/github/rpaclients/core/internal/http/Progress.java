package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.http.CallOptions;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * How far an attempt has come: whether the first byte of the request has left, what the server said, and so what became of
 * the request, whichever way the attempt ends. Also carries what the call brings along. One per attempt, carried by the
 * request as a tag; written by OkHttp's threads, read by that of the call.
 */
final class Progress extends EventListener {
    private volatile boolean sent;
    private volatile boolean mayBeDoneBefore;
    private volatile boolean shakingHands;
    private volatile boolean reuses;
    private volatile @Nullable Response said;
    private volatile @Nullable Buffer body;

    private volatile LiveConnections.@Nullable Watch watch;

    private volatile String callId = "";
    private volatile Gate gate = Gate.open();
    private volatile CallOptions options = CallOptions.none();
    private volatile Map<String, String> headers = Map.of();
    private volatile long endsAt = Long.MAX_VALUE;

    /** A copy of the request that is watched by a listener of its own. */
    static Request watched(Request request) {
        return request.newBuilder().tag(Progress.class, new Progress()).build();
    }

    static Progress of(Request request) {
        return Objects.requireNonNull(request.tag(Progress.class), "A request that did not come from ApiCalls");
    }

    /**
     * The attempt begins now.
     *
     * @param headers those of this attempt alone
     */
    void begin(String id, Gate gate, CallOptions options, Map<String, String> headers, Duration attempt) {
        this.callId = id;
        this.gate = gate;
        this.options = options;
        this.headers = headers;
        this.endsAt = System.nanoTime() + attempt.toNanos();
    }

    String callId() {
        return callId;
    }

    /** Nothing leaves once this is closed. */
    Gate gate() {
        return gate;
    }

    CallOptions options() {
        return options;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** The time until the attempt is to be over; negative afterwards. */
    Duration left() {
        return Duration.ofNanos(endsAt - System.nanoTime());
    }

    /** Whether a TLS handshake has begun and not come to its end. */
    boolean shakingHands() {
        return shakingHands;
    }

    /** The request is about to leave, over a connection that was or was not used before. */
    void reuses(boolean connection) {
        reuses = connection;
    }

    boolean reuses() {
        return reuses;
    }

    /** Notes what becomes of the connection; one for each time that the request passes. */
    void watch(LiveConnections.Watch begins) {
        watch = begins;
    }

    LiveConnections.Watch watch() {
        return Objects.requireNonNull(watch, "A request that did not pass LiveConnections");
    }

    /** The head of the answer; empty if none has come since the request was last sent. */
    Optional<Response> said() {
        return Optional.ofNullable(said);
    }

    /** The body of an error answer, if all of it has come; empty otherwise. */
    Buffer body() {
        Buffer whole = body;
        return whole == null ? new Buffer() : whole.clone();
    }

    /** The whole answer is here. */
    void read(Buffer whole) {
        body = whole;
    }

    /** The server has said that it did not do it: what is sent after this starts afresh. */
    void refused() {
        sent = false;
        said = null;
        body = null;
    }

    /**
     * What became of the request: the one place that decides it.
     *
     * @param refused whether something but a status promises that the server did nothing
     * @param believed whether the status is the service's own word
     */
    RequestOutcome outcome(boolean refused, boolean believed) {
        Response answer = said;
        RequestOutcome last;
        if (answer != null) {
            last = ofStatus(answer.code(), believed && !isWebPage(answer));
        } else if (!sent) {
            last = RequestOutcome.NOT_SENT;
        } else {
            last = refused ? RequestOutcome.REJECTED : RequestOutcome.UNKNOWN;
        }
        return mayBeDoneBefore && last != RequestOutcome.DONE ? RequestOutcome.UNKNOWN : last;
    }

    /** Where it breaks off before its first byte, this is all there is to tell it by. */
    private static boolean isWebPage(Response answer) {
        return answer.isSuccessful() && answer.header("Content-Type", "").startsWith("text/html");
    }

    private static RequestOutcome ofStatus(int status, boolean believed) {
        if (status >= 200 && status < 300) {
            return believed ? RequestOutcome.DONE : RequestOutcome.UNKNOWN;
        }
        if (status < 400) {
            // 307 and 308 ask for the same request elsewhere; after the others the answer is elsewhere, and the work
            // done
            return status == 307 || status == 308 ? RequestOutcome.REJECTED : RequestOutcome.UNKNOWN;
        }
        if (status == 408 || status >= 500) {
            // gateways say these, who do not know what happened behind them
            return status == 503 && believed ? RequestOutcome.REJECTED : RequestOutcome.UNKNOWN;
        }
        return RequestOutcome.REJECTED;
    }

    @Override
    public void secureConnectStart(Call call) {
        shakingHands = true;
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
        shakingHands = false;
    }

    @Override
    public void requestHeadersStart(Call call) {
        // an interceptor of the application may send it again by itself
        mayBeDoneBefore |= sent && outcome(false, false) != RequestOutcome.REJECTED;
        sent = true;
        said = null;
        body = null;
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        said = response;
    }
}
