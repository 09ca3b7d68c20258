package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ServerException;
import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.Transport;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Url;

class AttemptListenerTest extends StackTest {
    /** A call whose address is an argument. */
    interface AnywhereService {
        @GET
        Call<Void> get(@Url String url);
    }

    static Stream<MockResponse> everyKindOfAnswer() {
        return Stream.of(
                json("{\"id\":13}").build(),
                json("{\"id\":\"thirteen\"}").build(),
                json("{\"id\":").build(),
                json("<html>").build(),
                new MockResponse.Builder().code(401).build(),
                new MockResponse.Builder().code(404).build(),
                new MockResponse.Builder().code(500).build(),
                new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build());
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAnswer")
    void hearsOfEachAttemptOnce(MockResponse answer) {
        transport = Transport.create(options().maxAttempts(1).build());
        server.enqueue(answer);

        try {
            get(calls());
        } catch (ApiException e) {
            assertThat(attempts)
                    .extracting(attempt -> attempt.failure().orElseThrow())
                    .containsExactly(e.outcome());
        }

        assertThat(attempts).hasSize(1);
    }

    @Test
    void hearsOfAnAttemptThatAMistakeInTheApplicationEnded() {
        ApiCalls calls = calls(new TokenProvider() {
            @Override
            public AccessToken token() {
                throw new IllegalStateException("vault is sealed");
            }

            @Override
            public void rejected(AccessToken token) {}
        });

        assertThatThrownBy(() -> put(calls)).hasMessage("vault is sealed");

        assertThat(attempts)
                .extracting(attempt -> attempt.failure().orElseThrow())
                .containsExactly(RequestOutcome.NOT_SENT);
    }

    @Test
    void hearsThePathWithoutQueryOfACallThatHasNoTemplate() {
        enqueue(200);
        ApiCalls calls = calls();

        calls.run(calls.service(AnywhereService.class).get(server.url("/api/a?sig=s3cret") + ""));

        assertThat(attempts).extracting(Object::toString).containsExactly("GET /a #1 200");
    }

    @Test
    void hearsWhatTheClockOfTheServerShows() {
        server.enqueue(json("{\"id\":13}")
                .addHeader("Date", "Tue, 03 Mar 2026 09:05:07 GMT")
                .build());
        server.enqueue(json("{\"id\":13}").addHeader("Date", "at noon").build());
        ApiCalls calls = calls();

        get(calls);
        get(calls);

        assertThat(attempts)
                .extracting(Attempt::serverTime)
                .containsExactly(Optional.of(Instant.parse("2026-03-03T09:05:07Z")), Optional.empty());
    }

    @Test
    void cannotHideThatAWriteSucceeded() {
        transport = Transport.create(options()
                .listener(attempt -> {
                    throw new IllegalStateException("registry is full");
                })
                .build());
        enqueue(200);

        try (CapturedLog log = new CapturedLog(Level.INFO)) {
            put(calls());

            assertThat(log.lines())
                    .singleElement()
                    .asString()
                    .matches("WARN \\[[0-9a-f]{8}\\] A listener failed at PUT /things\\(13\\); the call goes on");
        }
    }

    @Test
    void cannotHideWhatBecameOfAWriteThatFailed() {
        transport = Transport.create(options()
                .listener(attempt -> {
                    throw new NoClassDefFoundError("a metrics library");
                })
                .build());
        enqueue(500);

        assertThatThrownBy(() -> put(calls())).isInstanceOf(ServerException.class);
    }
}
