package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.SignInException;
import io.github.rpaclients.core.error.UnauthorizedException;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Url;

class AuthenticateTest extends StackTest {
    /** Numbers its tokens and moves on when one is rejected. */
    private static final class Numbered implements TokenProvider {
        final List<AccessToken> rejected = new ArrayList<>();
        private AccessToken current = AccessToken.of(Secret.of("token-1"));

        @Override
        public AccessToken token() {
            return current;
        }

        @Override
        public void rejected(AccessToken token) {
            rejected.add(token);
            if (token == current) {
                current = AccessToken.of(Secret.of("token-" + (rejected.size() + 1)));
            }
        }
    }

    @Test
    void asksForAnotherTokenOn401AndRepeatsOnceEvenAWrite() throws Exception {
        enqueue(401);
        enqueue(200);
        Numbered tokens = new Numbered();

        put(calls(tokens));

        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer token-2");
        assertThat(tokens.rejected).hasSize(1);
    }

    @Test
    void givesUpAtTheSecond401() {
        enqueue(401);
        enqueue(401);
        enqueue(200);

        assertThatThrownBy(() -> put(calls(new Numbered()))).isInstanceOf(UnauthorizedException.class);

        assertThat(server.getRequestCount()).isEqualTo(2);
    }

    @Test
    void doesNotRepeatWithTheSameToken() {
        enqueue(401);

        assertThatThrownBy(() -> get(calls()))
                .isInstanceOf(UnauthorizedException.class)
                .hasMessageContaining("check the credentials")
                .hasMessageNotContaining(TOKEN);

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    interface AnywhereService {
        @GET
        Call<ThingsService.Thing> get(@Url String url);
    }

    @Test
    void sendsTheTokenToNoOtherOrigin() throws Exception {
        try (MockWebServer stranger = new MockWebServer()) {
            stranger.start();
            stranger.enqueue(json("{\"id\":1}").build());
            ApiCalls calls = calls();

            calls.execute(calls.service(AnywhereService.class)
                    .get(stranger.url("/next").toString()));

            assertThat(stranger.takeRequest().getHeaders().get("Authorization")).isNull();
        }
    }

    @Test
    void putsTheTokenIntoTheHeaderOfTheVendor() throws Exception {
        enqueueJson("{\"id\":13}");
        TokenProvider tokens = TokenProvider.of(Secret.of(TOKEN));

        get(transport.calls(
                Endpoint.of(base(), Authentication.header("X-Authorization", tokens), VendorError.Reader.none())));

        assertThat(server.takeRequest().getHeaders().get("X-Authorization")).isEqualTo(TOKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hush\n", "hush hush", "h\u00fcsh", "\u0000hush"})
    void refusesATokenThatNoHeaderCanCarryWithoutQuotingIt(String token) {
        TokenProvider tokens = TokenProvider.of(Secret.of(token));

        assertThatThrownBy(() -> get(transport.calls(Endpoint.of(
                        base(), Authentication.header("X-Authorization", tokens), VendorError.Reader.none()))))
                .isInstanceOf(SignInException.class)
                .hasMessageContaining("no header can carry")
                .hasMessageNotContaining(token.strip())
                .hasNoCause();
        assertThat(server.getRequestCount()).isZero();
    }
}
