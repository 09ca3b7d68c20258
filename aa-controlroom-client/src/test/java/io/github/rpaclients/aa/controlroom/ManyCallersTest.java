package io.github.rpaclients.aa.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.testing.Together;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.HttpOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callers in a hurry, and a Control Room that takes its time to turn a login away. */
@Timeout(60)
class ManyCallersTest {
    private static final int CALLERS = 30;

    private final MockWebServer server = new MockWebServer();
    private final AtomicInteger logins = new AtomicInteger();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch busy = new CountDownLatch(1);
    private ControlRoomClient client;

    @BeforeEach
    void start() throws Exception {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
                logins.incrementAndGet();
                asked.countDown();
                boolean unused = busy.await(20, TimeUnit.SECONDS);
                return new MockResponse.Builder().code(503).build();
            }
        });
        server.start();
        client = ControlRoomClient.builder()
                .url(URI.create("http://localhost:" + server.getPort()))
                .credentials(ControlRoomCredentials.password("ada", Secret.of("Secret1!")))
                .http(HttpOptions.builder().maxAttempts(1).build())
                .build();
    }

    @AfterEach
    void stop() {
        busy.countDown();
        client.close();
        server.close();
    }

    @Test
    void shareOneLoginAndLeaveOneThread() {
        ControlRoomClient hurried = client.withOptions(
                CallOptions.builder().operationTimeout(Duration.ofMillis(300)).build());
        Set<Thread> before = Thread.getAllStackTraces().keySet();

        assertThat(Together.call(CALLERS, () -> hurried.users().get(UserId.of(7))))
                .allMatch(ApiException.class::isInstance);

        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().equals("rpa-clients sign-in") && !before.contains(thread))
                .hasSize(1);
        busy.countDown();
        assertThat(logins).hasValue(1);
    }

    @Test
    void doNotKeepFromClosing() {
        ControlRoomClient hurried = client.withOptions(
                CallOptions.builder().operationTimeout(Duration.ofMillis(300)).build());
        Together.call(CALLERS, () -> hurried.users().get(UserId.of(7)));

        long start = System.nanoTime();
        client.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
