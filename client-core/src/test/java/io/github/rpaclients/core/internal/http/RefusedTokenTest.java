package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.UnauthorizedException;
import io.github.rpaclients.core.http.HttpOptions;
import java.time.Duration;
import java.util.Optional;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of calls to a server that takes no token, not even one that it has just been given. */
class RefusedTokenTest extends StackTest {
    private static final String FORBIDDEN_TO_ALL = "nobody";

    private final VirtualTime time = new VirtualTime();
    private final Asked tokens = new Asked();
    private volatile String accepted = FORBIDDEN_TO_ALL;

    @Override
    HttpOptions.Builder options() {
        return super.options().clock(time).ticker(time);
    }

    @BeforeEach
    void answer() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return ("Bearer " + accepted).equals(request.getHeaders().get("Authorization"))
                        ? json("{\"id\":13}").build()
                        : new MockResponse.Builder().code(401).build();
            }
        });
    }

    @Test
    void sendsEachCallOnceAndAsksForNoMoreTokens() {
        ApiCalls calls = calls(tokens);

        for (int i = 0; i < 20; i++) {
            isRefused(calls);
        }

        assertThat(server.getRequestCount()).isEqualTo(21);
        assertThat(tokens.asked).isEqualTo(2);
    }

    @Test
    void asksForAnotherTokenAfterHalfAMinute() {
        ApiCalls calls = calls(tokens);
        isRefused(calls);
        accepted = "token-3";
        time.forward(Duration.ofSeconds(29));
        isRefused(calls);

        time.forward(Duration.ofSeconds(1));

        assertThat(get(calls).id()).isEqualTo(13);
    }

    @Test
    void waitsTwiceAsLongAfterEachRefusalUpToFiveMinutes() {
        ApiCalls calls = calls(tokens);
        isRefused(calls);
        int asked = 2;
        for (int pause : new int[] {30, 60, 120, 240, 300, 300}) {
            time.forward(Duration.ofSeconds(pause - 1));
            isRefused(calls);
            assertThat(tokens.asked).as("before " + pause + " s").isEqualTo(asked);
            time.forward(Duration.ofSeconds(1));
            isRefused(calls);
            asked++;
            assertThat(tokens.asked).as("after " + pause + " s").isEqualTo(asked);
        }
    }

    @Test
    void waitsHalfAMinuteAgainOnceATokenWasTaken() {
        ApiCalls calls = calls(tokens);
        isRefused(calls);
        time.forward(Duration.ofSeconds(30));
        isRefused(calls);
        accepted = "token-3";
        get(calls);
        accepted = "token-4";

        time.forward(Duration.ofSeconds(30));

        assertThat(get(calls).id()).isEqualTo(13);
    }

    @Test
    void asksAtOnceWhenAnotherTokenIsRefused() {
        ApiCalls calls = calls(tokens);
        isRefused(calls);
        tokens.rejected(tokens.current.orElseThrow());
        accepted = "token-4";

        // token-3 has not been refused before
        assertThat(get(calls).id()).isEqualTo(13);
    }

    @Test
    void remembersARefusalThoughTheClientIsMadeAnew() {
        Authentication shared = Authentication.bearer(tokens);
        isRefused(calls(shared, "/api"));

        isRefused(calls(shared, "/api"));

        assertThat(server.getRequestCount()).isEqualTo(3);
        assertThat(tokens.asked).isEqualTo(2);
    }

    @Test
    void holdsARefusalAgainstNoOtherService() {
        Authentication shared = Authentication.bearer(tokens);
        isRefused(calls(shared, "/api"));
        accepted = "token-3";

        assertThat(get(calls(shared, "/other")).id()).isEqualTo(13);
    }

    private ApiCalls calls(Authentication authentication, String path) {
        return transport.calls(Endpoint.of(server.url(path).uri(), authentication, VendorError.Reader.none()));
    }

    private void isRefused(ApiCalls calls) {
        assertThatThrownBy(() -> get(calls)).isInstanceOf(UnauthorizedException.class);
    }

    /** {@code token-1}, and the next after each rejection. */
    private static final class Asked implements TokenProvider {
        private volatile Optional<AccessToken> current = Optional.empty();
        private volatile int asked;

        @Override
        public synchronized AccessToken token() {
            if (current.isEmpty()) {
                asked++;
                current = Optional.of(AccessToken.of(Secret.of("token-" + asked)));
            }
            return current.get();
        }

        @Override
        public Optional<AccessToken> atHand() {
            return current;
        }

        @Override
        public synchronized void rejected(AccessToken token) {
            current = current.filter(known -> known != token);
        }
    }
}
