package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.Transport;
import java.util.Optional;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class ClosedTest extends StackTest {
    @Test
    void sendsNothingAfterTheTransportWasClosed() {
        enqueue(200);
        ApiCalls calls = calls();

        transport.close();
        transport.close();

        assertThatThrownBy(() -> put(calls))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The client is closed");
        assertThatThrownBy(() -> get(calls)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> put(calls())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> put(calls.with(CallOptions.builder().build())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void sendsNothingThroughTheApplicationsOwnOkHttpClientEither() {
        OkHttpClient own = new OkHttpClient();
        transport = Transport.create(options().okHttpClient(own).build());
        ApiCalls calls = calls();

        transport.close();

        assertThatThrownBy(() -> put(calls)).isInstanceOf(IllegalStateException.class);
        assertThat(own.dispatcher().executorService().isShutdown()).isFalse();
    }

    @Test
    void closesAnInnerGateWithoutTheOuterOne() {
        enqueue(200);
        ApiCalls calls = calls();
        Gate inner = calls.gate().inner();
        ApiCalls behind = calls.behind(inner);

        assertThat(inner.close()).isTrue();
        assertThat(inner.close()).isFalse();

        assertThatThrownBy(() -> put(behind)).isInstanceOf(IllegalStateException.class);
        put(calls);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void sendsNothingWhenClosedWhileTheTokenWasAwaited() {
        enqueue(200);
        ApiCalls calls = calls(closing(transport::close));

        assertThatThrownBy(() -> put(calls)).isInstanceOf(IllegalStateException.class);

        assertThat(server.getRequestCount()).isZero();
        assertThat(attempts)
                .singleElement()
                .matches(attempt -> attempt.failure().equals(Optional.of(RequestOutcome.NOT_SENT)));
    }

    @Test
    void sendsNothingWhenOneClientOfTheTransportWasClosedWhileTheTokenWasAwaited() {
        enqueue(200);
        Gate inner = transport.gate().inner();
        ApiCalls calls = calls(closing(inner::close)).behind(inner);

        assertThatThrownBy(() -> put(calls)).isInstanceOf(IllegalStateException.class);

        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void sendsNothingWhenClosedWhileTheConnectionWasMade() {
        enqueue(200);
        OkHttpClient own = new OkHttpClient.Builder()
                .dns(host -> {
                    transport.close();
                    return Dns.SYSTEM.lookup(host);
                })
                .build();
        transport = Transport.create(options().okHttpClient(own).build());

        assertThatThrownBy(() -> put(calls())).isInstanceOf(IllegalStateException.class);

        assertThat(server.getRequestCount()).isZero();
        assertThat(own.connectionPool().idleConnectionCount())
                .isEqualTo(own.connectionPool().connectionCount());
    }

    @Test
    void doesNotTryAgainWhenClosedDuringAPause() {
        transport =
                Transport.create(options().sleeper(pause -> transport.close()).build());
        enqueue(429);
        enqueue(200);

        RateLimitedException failure = catchThrowableOfType(RateLimitedException.class, () -> put(calls()));

        assertThat(failure.status()).hasValue(429);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    private static TokenProvider closing(Runnable closing) {
        return new TokenProvider() {
            @Override
            public AccessToken token() {
                closing.run();
                return AccessToken.of(Secret.of(TOKEN));
            }

            @Override
            public void rejected(AccessToken token) {
                // there is no other
            }
        };
    }
}
