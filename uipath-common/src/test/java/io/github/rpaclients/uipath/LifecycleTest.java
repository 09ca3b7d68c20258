package io.github.rpaclients.uipath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.Secret;
import java.io.File;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntSupplier;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What clients leave behind that an application opens and closes all day. */
class LifecycleTest extends UiPathTest {
    private static final int CYCLES = 10_000;
    private static final int WARM_UP = 500;
    private static final File DESCRIPTORS = new File("/proc/self/fd");

    @Test
    @Timeout(45)
    void leavesNothingBehindAfterTenThousandClients() {
        answerEverything();
        openAndClose(WARM_UP);
        Set<Thread> threads = threads();
        int descriptors = descriptors();
        long heap = heap();

        openAndClose(CYCLES);

        // a tenth of the requests would be seen; idle threads of OkHttp and of the test's server come and go
        assertThat(settled(() -> threads().size(), threads.size() + 5)).isLessThanOrEqualTo(threads.size() + 5);
        if (descriptors < 0) {
            System.out.println("LifecycleTest counts no sockets: there is no " + DESCRIPTORS + " on this system");
        } else {
            assertThat(settled(LifecycleTest::descriptors, descriptors + 10)).isLessThanOrEqualTo(descriptors + 10);
        }
        // 1 kB for each client
        assertThat(heap() - heap).isLessThan(CYCLES * 1024L);
    }

    @Test
    void startsNoThreadThatKeepsAnApplicationAlive() {
        Set<Thread> before = threads();
        answerEverything();

        openAndClose(1);
        UiPathConnection open = connection(ClientCredentials.of("app-1", SECRET, "OR.Users"));
        probe(open);
        Set<Thread> running = threads();
        open.close();

        assertThat(running)
                .filteredOn(thread -> thread.getName().startsWith("OkHttp"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);
        assertThat(running)
                .filteredOn(thread -> !before.contains(thread))
                .filteredOn(thread -> !thread.getName().startsWith("MockWebServer"))
                .allMatch(Thread::isDaemon);
    }

    /** One client in twenty sends a request, one in two hundred signs in for it. */
    private void openAndClose(int times) {
        for (int i = 0; i < times; i++) {
            UiPathCredentials credentials = i % 200 == 0
                    ? ClientCredentials.of("app-1", SECRET, "OR.Users")
                    : UiPathCredentials.token(Secret.of("pat"));
            try (UiPathConnection connection = connection(credentials)) {
                if (i % 20 == 0) {
                    probe(connection);
                }
            }
        }
    }

    private void answerEverything() {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                boolean token = request.getTarget().endsWith("/token");
                return new MockResponse.Builder()
                        .body(token ? "{\"access_token\":\"t\",\"expires_in\":3600}" : "")
                        .build();
            }
        });
    }

    /** Sockets and threads of the server end a little after those of the client. */
    private static int settled(IntSupplier count, int enough) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (count.getAsInt() > enough && System.nanoTime() < end) {
            Thread.yield();
        }
        return count.getAsInt();
    }

    private static Set<Thread> threads() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    /** Negative where it cannot be known. */
    private static int descriptors() {
        String[] open = DESCRIPTORS.list();
        return open == null ? -1 : open.length;
    }

    private static long heap() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
