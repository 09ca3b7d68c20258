package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.http.Answer;
import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.CallInfo;
import io.github.rpaclients.core.http.CallListener;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a call brings along, and what it tells. */
class RequestHeadersTest extends StackTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void sendsTheHeadersAndTheQueryOfTheOptions() throws Exception {
        enqueueJson("{\"id\":13}");
        transport = Transport.create(options().header("X-Everywhere", "1").build());
        CallOptions options = CallOptions.builder()
                .header("X-Here", "a b")
                .query("api-version", "2&3")
                .build();

        get(calls().with(options));

        RecordedRequest request = server.takeRequest();
        assertThat(request.getHeaders().get("X-Everywhere")).isEqualTo("1");
        assertThat(request.getHeaders().get("X-Here")).isEqualTo("a b");
        assertThat(request.getTarget()).isEqualTo("/api/things(13)?secret=in-the-query&api-version=2%263");
    }

    @Test
    void prefersTheMoreSpecialHeaderWhateverItsCase() {
        CallOptions general = CallOptions.builder().header("X-HERE", "general").build();
        CallOptions special = CallOptions.builder().header("x-here", "special").build();

        assertThat(special.over(general).headers()).containsExactly(Map.entry("x-here", "special"));
    }

    @Test
    void keepsOneOfTwoHeadersThatDifferInCaseOnly() {
        CallOptions options = CallOptions.builder()
                .header("X-Here", "first")
                .header("x-here", "last")
                .build();

        assertThat(options.headers()).containsExactly(Map.entry("x-here", "last"));
    }

    @Test
    void sendsTheQueryInTheOrderInWhichItWasGiven() throws Exception {
        enqueueJson("{\"id\":13}");
        CallOptions.Builder options = CallOptions.builder();
        for (String name : List.of("f", "a", "e", "b", "d", "c", "g")) {
            options.query(name, "1");
        }

        get(calls().with(options.build()));

        assertThat(server.takeRequest().getTarget()).endsWith("&f=1&a=1&e=1&b=1&d=1&c=1&g=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Authorization", "x-authorization", "Content-Type", "Host", "Cookie", "a b", "a:b", "a\nb", ""})
    void refusesHeadersThatAreOursOrNone(String name) {
        assertThatThrownBy(() -> CallOptions.builder().header(name, "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\r\nX: y", "ü"})
    void refusesValuesThatNoHeaderCarries(String value) {
        assertThatThrownBy(() -> CallOptions.builder().header("X-Here", value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The value of the header X-Here must be");
    }

    @Test
    void namesTheApplicationAfterUs() throws Exception {
        transport = Transport.create(options().userAgent("acme-onboarding/2.1").build());
        enqueue(200);

        put(calls());

        assertThat(server.takeRequest().getHeaders().get("User-Agent"))
                .matches("rpa-clients/\\d\\S+ \\(Java \\d+\\) acme-onboarding/2\\.1");
        assertThatThrownBy(() -> HttpOptions.builder().userAgent("a\nb")).hasMessageStartingWith("userAgent must be");
    }

    @Test
    void tellsWhatCameWithAnAnswer() {
        List<Answer> answers = new ArrayList<>();
        server.enqueue(json("{\"id\":13}")
                .addHeader("X-RateLimit-Remaining", "7")
                .addHeader("x-request-id", "f00-1")
                .build());
        CallOptions options = CallOptions.builder().onAnswer(answers::add).build();

        get(calls().with(options));

        assertThat(answers).hasSize(1);
        assertThat(answers.get(0).status()).isEqualTo(200);
        assertThat(answers.get(0).header("x-ratelimit-remaining")).contains("7");
        assertThat(answers.get(0).header("absent")).isEmpty();
        assertThat(answers.get(0).requestId()).contains("f00-1");
        assertThat(answers.get(0)).hasToString("Answer(200)");
        assertThat(attempts.get(0).requestId()).contains("f00-1");
    }

    @Test
    void keepsTheAnswerWhereItsListenerFails() {
        enqueueJson("{\"id\":13}");
        CallOptions options = CallOptions.builder()
                .onAnswer(answer -> {
                    throw new IllegalStateException("of the application");
                })
                .build();

        assertThat(get(calls().with(options)).id()).isEqualTo(13);
    }

    @Test
    void letsATraceFollowACallFromItsStartToItsEnd() throws Exception {
        transport =
                Transport.create(options().callListener(call -> new Noted(call)).build());
        enqueue(502);
        enqueueJson("{\"id\":13}");

        get(calls());

        assertThat(told)
                .containsExactly(
                        "start GET things({id}) of " + base() + "/",
                        "attempt 1",
                        "GET things({id}) #1 502",
                        "attempt 2",
                        "GET things({id}) #2 200",
                        "end Optional.empty");
        assertThat(server.takeRequest().getHeaders().get("traceparent")).isEqualTo("00-1");
        assertThat(server.takeRequest().getHeaders().get("traceparent")).isEqualTo("00-2");
    }

    @Test
    void tellsATraceWhatACallThrew() {
        transport =
                Transport.create(options().callListener(call -> new Noted(call)).build());
        enqueue(404);

        assertThatThrownBy(() -> get(calls())).isInstanceOf(ApiException.class);

        assertThat(told).last().asString().startsWith("end Optional[").contains("404");
    }

    @Test
    void givesACallOneIdInAllThatItTells() {
        List<String> ids = new ArrayList<>();
        transport = Transport.create(options()
                .callListener(call -> {
                    ids.add(call.id());
                    return CallListener.Observation.none();
                })
                .build());
        enqueue(502);
        enqueueJson("{\"id\":13}");
        enqueueJson("{\"id\":13}");

        get(calls());
        get(calls());

        assertThat(ids).hasSize(2).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{8}"));
        assertThat(attempts)
                .extracting(attempt -> attempt.call().id())
                .containsExactly(ids.get(0), ids.get(0), ids.get(1));
    }

    @Test
    void goesOnWhereATraceFails() {
        transport = Transport.create(options()
                .callListener(call -> {
                    throw new IllegalStateException("of the application");
                })
                .build());
        enqueueJson("{\"id\":13}");

        assertThat(get(calls()).id()).isEqualTo(13);
    }

    private final class Noted implements CallListener.Observation {
        Noted(CallInfo call) {
            told.add("start " + call.method() + " " + call.pathTemplate() + " of " + call.api());
        }

        @Override
        public Map<String, String> attemptStarted(int number) {
            told.add("attempt " + number);
            return Map.of("traceparent", "00-" + number);
        }

        @Override
        public void attemptEnded(Attempt attempt) {
            told.add(attempt.toString());
        }

        @Override
        public void ended(Optional<? extends RuntimeException> failure) {
            told.add("end " + failure.map(Throwable::getMessage));
        }
    }
}
