package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.error.RateLimitedException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.Transport;
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
    void doesNotTryAgainWhenClosedDuringAPause() {
        transport =
                Transport.create(options().sleeper(pause -> transport.close()).build());
        enqueue(429);
        enqueue(200);

        RateLimitedException failure = catchThrowableOfType(RateLimitedException.class, () -> put(calls()));

        assertThat(failure.status()).hasValue(429);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }
}
