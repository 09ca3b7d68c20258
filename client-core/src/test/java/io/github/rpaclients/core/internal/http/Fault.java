package io.github.rpaclients.core.internal.http;

import io.github.rpaclients.core.RequestOutcome;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with a request, and the table of what a client must say and do then: the outcome, whether a read is tried
 * again, whether a write is (only where the server promised not to have done it), and whether the server's handler sees it.
 */
enum Fault {
    // HTTP/1.1                  outcome     read   write  handler
    NONE(null, false, false, true, a -> a),
    CREATED_201(null, false, false, true, a -> a.code(201)),
    NOT_JSON("DONE", false, false, true, a -> a.body("{\"id\":13,\"words\":")),
    CLOSE_BEFORE_REQUEST("UNKNOWN", true, false, false, a -> a.onRequestStart(new SocketEffect.CloseSocket())),
    CLOSE_DURING_REQUEST("UNKNOWN", true, false, false, a -> a.onRequestBody(new SocketEffect.CloseSocket())),
    CLOSE_AFTER_REQUEST("UNKNOWN", true, false, true, a -> a.onResponseStart(new SocketEffect.CloseSocket())),
    HALF_CLOSE("UNKNOWN", true, false, true, a -> a.onResponseStart(new SocketEffect.CloseSocket(false, false, true))),
    RESET(
            "UNKNOWN",
            true,
            false,
            true,
            // closing a socket with bytes unread resets the connection
            a -> a.doNotReadRequestBody().onResponseStart(new SocketEffect.CloseSocket())),
    STALL("UNKNOWN", true, false, true, a -> a.onResponseStart(SocketEffect.Stall.INSTANCE)),
    NO_HTTP("UNKNOWN", true, false, true, a -> a.status("HTTP/1.1 2")),
    CLOSE_DURING_ANSWER("DONE", true, false, true, a -> a.onResponseBody(new SocketEffect.CloseSocket())),
    STALL_DURING_ANSWER("DONE", true, false, true, a -> a.onResponseBody(SocketEffect.Stall.INSTANCE)),
    TRUNCATED_ANSWER(
            "DONE",
            true,
            false,
            true,
            a -> a.setHeader("Content-Length", "999999").onResponseEnd(new SocketEffect.CloseSocket())),
    CLOSE_AFTER_ANSWER(null, false, false, true, a -> a.onResponseEnd(new SocketEffect.CloseSocket())),
    WEB_PAGE("UNKNOWN", false, false, true, a -> a.body("<html></html>").setHeader("Content-Type", "text/html")),
    REFUSED_400("REJECTED", false, false, true, a -> a.code(400)),
    UNAUTHORIZED_401("REJECTED", false, false, true, a -> a.code(401)),
    CONFLICT_409_CUT("REJECTED", false, false, true, a -> a.code(409).onResponseBody(new SocketEffect.CloseSocket())),
    TIMEOUT_408("UNKNOWN", true, false, true, a -> a.code(408)),
    THROTTLED_429("REJECTED", true, true, true, a -> a.code(429)),
    THROTTLED_429_CUT("REJECTED", true, true, true, a -> a.code(429).onResponseBody(new SocketEffect.CloseSocket())),
    ERROR_500("UNKNOWN", false, false, true, a -> a.code(500)),
    ERROR_500_CUT("UNKNOWN", false, false, true, a -> a.code(500).onResponseBody(new SocketEffect.CloseSocket())),
    GATEWAY_502("UNKNOWN", true, false, true, a -> a.code(502)),
    UNAVAILABLE_503("UNKNOWN", true, false, true, a -> a.code(503)),
    GATEWAY_PAGE_503("UNKNOWN", true, false, true, a -> a.code(503).body("<html></html>")),
    ELSEWHERE_302("UNKNOWN", false, false, true, a -> a.code(302).addHeader("Location", "/elsewhere")),
    ELSEWHERE_303("UNKNOWN", false, false, true, a -> a.code(303).addHeader("Location", "/elsewhere")),
    ELSEWHERE_307("REJECTED", false, false, true, a -> a.code(307).addHeader("Location", "/elsewhere")),
    UNAVAILABLE_503_AT_ONCE("REJECTED", true, true, true, a -> a.code(503).addHeader("Retry-After", "0")),
    GATEWAY_504("UNKNOWN", true, false, true, a -> a.code(504)),
    // HTTP/2
    H2_REFUSED_STREAM("REJECTED", true, true, true, a -> a.onResponseStart(new SocketEffect.CloseStream(7))),
    H2_CANCEL("UNKNOWN", true, false, true, a -> a.onResponseStart(new SocketEffect.CloseStream(8))),
    H2_INTERNAL_ERROR("UNKNOWN", true, false, true, a -> a.onResponseStart(new SocketEffect.CloseStream(2))),
    H2_RESET_DURING_ANSWER("DONE", true, false, true, a -> a.onResponseBody(new SocketEffect.CloseStream(2))),
    H2_REFUSED_DURING_ANSWER("DONE", true, false, true, a -> a.onResponseBody(new SocketEffect.CloseStream(7))),
    H2_CLOSE_AFTER_REQUEST("UNKNOWN", true, false, true, a -> a.onResponseStart(new SocketEffect.CloseSocket()));

    private static final String ANSWER = "{\"id\":13,\"words\":\"" + "w".repeat(60) + "\"}";

    private final @Nullable String outcome;
    private final boolean readAgain;
    private final boolean writeAgain;
    private final boolean handled;
    private final UnaryOperator<MockResponse.Builder> change;

    Fault(
            @Nullable String outcome,
            boolean readAgain,
            boolean writeAgain,
            boolean handled,
            UnaryOperator<MockResponse.Builder> change) {
        this.outcome = outcome;
        this.readAgain = readAgain;
        this.writeAgain = writeAgain;
        this.handled = handled;
        this.change = change;
    }

    /** Empty if the call succeeds. */
    Optional<RequestOutcome> outcome() {
        return Optional.ofNullable(outcome).map(RequestOutcome::valueOf);
    }

    boolean again(String method) {
        return "GET".equals(method) ? readAgain : writeAgain;
    }

    /** Whether the server's handler sees the request. */
    boolean handled() {
        return handled;
    }

    /** Whether the server may have done what the request asks for. */
    boolean mayBeDone() {
        return handled && outcome().filter(RequestOutcome.REJECTED::equals).isEmpty();
    }

    /** Whether the server has done it, where that is not a matter of chance. */
    boolean isDone() {
        return handled
                && outcome().filter(outcome -> outcome != RequestOutcome.DONE).isEmpty();
    }

    /** Whether the server asks to come back later, which a read does as often as it is asked to. */
    boolean putsOff() {
        return name().startsWith("THROTTLED") || this == UNAVAILABLE_503_AT_ONCE;
    }

    boolean stalls() {
        return name().toLowerCase(Locale.ROOT).startsWith("stall");
    }

    boolean http2() {
        return name().startsWith("H2_");
    }

    /** Whether it is a whole answer, so that nothing happens to the connection, whichever HTTP it speaks. */
    boolean isWholeAnswer() {
        MockResponse answer = answer();
        return answer.getOnRequestStart() == null
                && answer.getOnRequestBody() == null
                && answer.getOnResponseStart() == null
                && answer.getOnResponseBody() == null
                && answer.getOnResponseEnd() == null
                && this != NO_HTTP;
    }

    /** It is noticed by whoever wants to know what the answer says. */
    boolean needsReader() {
        return this == NOT_JSON;
    }

    /** MockWebServer closes a connection as soon as it is there, so this does not happen to one that was used before. */
    boolean needsNewConnection() {
        return this == CLOSE_BEFORE_REQUEST;
    }

    /** It happens while a body is read, which a GET and a DELETE have not. */
    boolean needsBody() {
        return this == CLOSE_DURING_REQUEST;
    }

    MockResponse answer() {
        return answer(ANSWER).build();
    }

    /** @param json what the server would answer if nothing went wrong */
    MockResponse.Builder answer(String json) {
        return change.apply(new MockResponse.Builder().body(new Buffer().writeUtf8(json)));
    }
}
