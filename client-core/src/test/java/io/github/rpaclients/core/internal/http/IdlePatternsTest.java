package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many writes, with pauses about as long as the server keeps a connection that is idle. */
@Timeout(60)
class IdlePatternsTest {
    private static final int CLIENTS = 50;
    private static final int WRITES_EACH = 20;
    private static final Duration IDLE = Duration.ofMillis(300);

    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(CLIENTS);
    private final CountDownLatch done = new CountDownLatch(CLIENTS);
    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void everyWriteReachesAServerThatClosesIdleConnections() throws Exception {
        try (ForgetfulServer server = new ForgetfulServer().closingAfter(IDLE)) {

            for (int client = 0; client < CLIENTS; client++) {
                threads.execute(new Writer(server, client));
            }
            done.await();

            assertThat(failures).isEmpty();
            assertThat(attempts).hasValue(CLIENTS * WRITES_EACH);
            assertThat(paths(server)).containsExactlyInAnyOrderElementsOf(expected());
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> paths(ForgetfulServer server) {
        return server.requests.stream().map(line -> line.split(" ")[1]).collect(Collectors.toList());
    }

    private static List<String> expected() {
        return IntStream.range(0, CLIENTS * WRITES_EACH)
                .mapToObj(number -> "/" + number)
                .collect(Collectors.toList());
    }

    /** One client with a connection of its own. */
    private final class Writer implements Runnable {
        private final Transport transport = Transport.create(HttpOptions.builder()
                .listener(attempt -> attempts.incrementAndGet())
                .build());
        private final ApiCalls calls;
        private final NumberedService service;
        private final Random random;
        private final int first;
        private int written;

        Writer(ForgetfulServer server, int client) {
            this.calls = transport.calls(Endpoint.of(server.url(), Authentication.none(), VendorError.Reader.none()));
            this.service = calls.service(NumberedService.class);
            this.random = new Random(client);
            this.first = client * WRITES_EACH;
        }

        @Override
        public void run() {
            try {
                String method = NumberedService.WRITES.get(written % NumberedService.WRITES.size());
                calls.run(NumberedService.call(service, method, first + written));
            } catch (RuntimeException e) {
                failures.add(e);
            }
            written++;
            if (written < WRITES_EACH) {
                threads.schedule(this, pause(), TimeUnit.NANOSECONDS);
            } else {
                transport.close();
                done.countDown();
            }
        }

        /** Every other one is the server's own, give or take 5 ms, and the rest anything about it. */
        private long pause() {
            double part = written % 2 == 0 ? 0.983 + random.nextDouble() / 30 : 0.5 + random.nextDouble();
            return (long) (part * IDLE.toNanos());
        }
    }
}
