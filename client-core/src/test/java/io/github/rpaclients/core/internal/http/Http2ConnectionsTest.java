package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.http.Transport;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.Connection;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** In HTTP/2 somebody always listens, so that it is known when a server has gone. */
@Timeout(60)
class Http2ConnectionsTest extends StackTest {
    private final VirtualTime time = new VirtualTime();
    private final AtomicReference<Connection> last = new AtomicReference<>();

    @Override
    @BeforeEach
    void startServer() throws IOException {
        server.setProtocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE));
        super.startServer();
        OkHttpClient own = new OkHttpClient.Builder()
                .protocols(List.of(Protocol.H2_PRIOR_KNOWLEDGE))
                .addNetworkInterceptor(chain -> {
                    last.set(chain.connection());
                    return chain.proceed(chain.request());
                })
                .build();
        transport = Transport.create(options().ticker(time).okHttpClient(own).build());
    }

    @Test
    void writesOnAConnectionThatHasBeenIdleForLong() throws Exception {
        enqueue(200);
        enqueue(200);
        ApiCalls calls = calls();

        put(calls);
        time.forward(Duration.ofHours(1));
        put(calls);

        assertThat(server.takeRequest().getConnectionIndex())
                .isEqualTo(server.takeRequest().getConnectionIndex());
    }

    @Test
    void writesOnAnotherConnectionWhereTheServerHasClosedOne() throws Exception {
        // the greetings of both sides are over by the second
        enqueue(200);
        answerAnd(new SocketEffect.CloseSocket());
        enqueue(200);
        ApiCalls calls = calls();
        put(calls);
        put(calls);
        Connection closed = last.get();
        while (!closed.socket().isClosed()) {
            Thread.onSpinWait();
        }

        put(calls);

        assertThat(last.get()).isNotSameAs(closed);
        assertThat(attempts).hasSize(3);
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    @Test
    void losesNoWriteThatCrossesAServersGoodbye() throws Exception {
        try (RawServer leaving = RawServer.goingAwayAfterOne()) {
            ApiCalls calls =
                    transport.calls(Endpoint.of(leaving.url(), Authentication.none(), VendorError.Reader.none()));

            for (int i = 0; i < 20; i++) {
                put(calls);
            }

            // each but the first was begun where the one before had been answered
            assertThat(attempts).hasSize(39);
            assertThat(leaving.connections()).isEqualTo(20);
        }
    }

    private void answerAnd(SocketEffect effect) {
        server.enqueue(new MockResponse.Builder().onResponseEnd(effect).build());
    }
}
