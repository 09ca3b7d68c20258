package io.github.rpaclients.opentelemetry;

import static io.opentelemetry.api.common.AttributeKey.doubleKey;
import static io.opentelemetry.api.common.AttributeKey.longKey;
import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.NotFoundException;
import io.github.rpaclients.core.http.CallListener;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OpenTelemetryTracesTest extends ServerTest {
    @RegisterExtension
    static final OpenTelemetryExtension TELEMETRY = OpenTelemetryExtension.create();

    @Override
    CallListener listener() {
        return OpenTelemetryTraces.of(TELEMETRY.getOpenTelemetry());
    }

    @Test
    void makesASpanOfACallAndOneBelowItOfEachTry() {
        answer(502, 200);

        get();

        SpanData call = callSpan();
        assertThat(call.getName()).isEqualTo("call GET /things({id})");
        assertThat(call.getKind()).isEqualTo(SpanKind.INTERNAL);
        assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(attemptSpans()).hasSize(2).allSatisfy(attempt -> {
            assertThat(attempt.getName()).isEqualTo("GET /things({id})");
            assertThat(attempt.getKind()).isEqualTo(SpanKind.CLIENT);
            assertThat(attempt.getParentSpanId()).isEqualTo(call.getSpanId());
            assertThat(attempt.getAttributes().get(stringKey("server.address"))).isEqualTo(server.getHostName());
            assertThat(attempt.getAttributes().get(longKey("server.port"))).isEqualTo(server.getPort());
            assertThat(attempt.getAttributes().get(stringKey("rpa.request.id"))).isEqualTo("f00-1");
        });
        SpanData failed = attemptSpans().get(0);
        assertThat(failed.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(failed.getAttributes().get(stringKey("error.type"))).isEqualTo("502");
        assertThat(failed.getAttributes().get(stringKey("rpa.outcome"))).isEqualTo("UNKNOWN");
        assertThat(failed.getAttributes().get(longKey("http.request.resend_count")))
                .isNull();
        SpanData second = attemptSpans().get(1);
        assertThat(second.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(second.getAttributes().get(longKey("http.response.status_code")))
                .isEqualTo(200);
        assertThat(second.getAttributes().get(longKey("http.request.resend_count")))
                .isEqualTo(1);
        assertThat(second.getAttributes().get(stringKey("error.type"))).isNull();
    }

    @Test
    void sendsTheContextOfEachTryAlongWithIt() throws Exception {
        answer(502, 200);

        get();

        for (SpanData attempt : attemptSpans()) {
            assertThat(server.takeRequest().getHeaders().get("traceparent"))
                    .isEqualTo("00-" + attempt.getTraceId() + "-" + attempt.getSpanId() + "-"
                            + attempt.getSpanContext().getTraceFlags().asHex());
        }
    }

    @Test
    void putsACallBelowTheSpanThatIsCurrentWhereItBegins() {
        answer(200);
        Span outer = TELEMETRY
                .getOpenTelemetry()
                .getTracer("test")
                .spanBuilder("outer")
                .startSpan();

        Context.current().with(outer).wrap(this::get).run();
        outer.end();

        assertThat(callSpan().getParentSpanId())
                .isEqualTo(outer.getSpanContext().getSpanId());
        assertThat(callSpan().getTraceId()).isEqualTo(outer.getSpanContext().getTraceId());
    }

    @Test
    void saysOfACallThatFailedWhatBecameOfItAndNotItsMessage() {
        answer(404);

        assertThatThrownBy(this::get).isInstanceOf(NotFoundException.class).hasMessageContaining("4711");

        SpanData call = callSpan();
        assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(call.getStatus().getDescription()).isEmpty();
        assertThat(call.getAttributes().get(stringKey("error.type"))).isEqualTo(NotFoundException.class.getName());
        assertThat(call.getAttributes().get(stringKey("rpa.outcome"))).isEqualTo("REJECTED");
        assertThat(call.getEvents()).isEmpty();
    }

    @Test
    void saysWhatBecameOfATryThatHadNoAnswer() {
        server.close();

        assertThatThrownBy(this::get).isInstanceOf(ApiException.class);

        assertThat(attemptSpans()).hasSize(3).allSatisfy(attempt -> {
            assertThat(attempt.getAttributes().get(stringKey("error.type"))).isEqualTo("NOT_SENT");
            assertThat(attempt.getAttributes().get(longKey("http.response.status_code")))
                    .isNull();
        });
    }

    @Test
    void tellsOfAWaitAndOfARetryThatIsNotPaid() {
        answer(200, 200);
        calls.run(service().path("paced"));
        calls.run(service().path("paced"));

        assertThat(callSpans()).extracting(call -> call.getEvents().size()).containsExactly(0, 1);
        assertThat(callSpans().get(1).getEvents().get(0).getName()).isEqualTo("rpa.turn.awaited");
        assertThat(callSpans().get(1).getEvents().get(0).getAttributes().get(doubleKey("rpa.turn.waited")))
                .isCloseTo(20, within(0.001));
        server.close();
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(this::get).isInstanceOf(ApiException.class);
        }

        assertThat(callSpans().stream().flatMap(call -> call.getEvents().stream()))
                .extracting(event -> event.getName())
                .contains("rpa.retry.refused");
    }

    @Test
    void namesNoPathThatWasPutTogetherNoSecretAndNoOtherServer() throws IOException {
        int elsewhere = everyKind();

        assertThat(callSpans())
                .extracting(SpanData::getName)
                .containsExactly("call GET /things({id})", "call GET", "call POST", "call GET");
        assertThat(callSpans())
                .extracting(call -> call.getAttributes().get(stringKey("rpa.call.kind")))
                .containsExactly("operation", "raw", "sign_in", "elsewhere");
        assertThat(callSpans().get(3).getAttributes().get(stringKey("server.address")))
                .isNull();
        assertThat(TELEMETRY.getSpans())
                .extracting(span -> span.getName() + span.getAttributes() + span.getEvents())
                .noneMatch(text ->
                        text.contains("4711") || text.contains(SECRET) || text.contains(String.valueOf(elsewhere)));
    }

    @Test
    void hasTheAttributesOfTheEnum() throws IOException {
        everyKind();
        answer(502, 404);
        assertThatThrownBy(this::get).isInstanceOf(ApiException.class);

        assertThat(keys(callSpans())).containsExactlyInAnyOrderElementsOf(keys(ClientSpan.CALL));
        assertThat(keys(attemptSpans())).containsExactlyInAnyOrderElementsOf(keys(ClientSpan.ATTEMPT));
    }

    private static List<String> keys(ClientSpan span) {
        return span.attributes().stream().map(ClientAttribute::key).collect(Collectors.toList());
    }

    private static List<String> keys(List<SpanData> spans) {
        return spans.stream()
                .flatMap(span -> span.getAttributes().asMap().keySet().stream())
                .map(key -> key.getKey())
                .distinct()
                .collect(Collectors.toList());
    }

    private static SpanData callSpan() {
        assertThat(callSpans()).hasSize(1);
        return callSpans().get(0);
    }

    private static List<SpanData> callSpans() {
        return spans(SpanKind.INTERNAL)
                .filter(span -> !span.getName().equals("outer"))
                .collect(Collectors.toList());
    }

    private static List<SpanData> attemptSpans() {
        return spans(SpanKind.CLIENT)
                .filter(span -> SpanId.isValid(span.getParentSpanId()))
                .collect(Collectors.toList());
    }

    private static Stream<SpanData> spans(SpanKind kind) {
        return TELEMETRY.getSpans().stream().filter(span -> span.getKind() == kind);
    }
}
