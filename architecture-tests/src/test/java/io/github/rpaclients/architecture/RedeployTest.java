package io.github.rpaclients.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.rpaclients.aa.controlroom.ControlRoomClient;
import io.github.rpaclients.aa.controlroom.ControlRoomCredentials;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.uipath.ClientCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application that is deployed again and again in one JVM, each time with a class loader of its own. */
class RedeployTest {
    private static final int SHORT = 20;
    private static final int TIMES = Integer.getInteger("redeploys", SHORT);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** Okio's thread waits for the time limit of a call that is over, a minute, and then rests for another. */
    private static final Duration OKIO = Duration.ofMinutes(2);

    private final ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
    private HttpServer server;

    @BeforeEach
    void startServer() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = answer(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    /** Okio belongs to the server here, and its thread is awake before, so that all that is waited for is ours. */
    @Test
    void leavesNoThreadAndNoClassBehind() throws Exception {
        try (URLClassLoader okio = new ClassPath().ours(RedeployTest::isOkio).loader()) {
            wake(okio);
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
            for (int i = 0; i < SHORT; i++) {
                loaders.add(deploy(okio, i));
            }

            assertThat(rest(before)).as("threads").isEmpty();
            // Okio remembers the last timeout until the next one
            wake(okio);
            assertThat(alive(loaders, PATIENCE)).as("class loaders").isZero();
        }
    }

    @Test
    void leavesNothingBehindButOkiosThreadForTwoMinutes() throws Exception {
        assumeTrue(TIMES > SHORT, "Waits for two minutes; only with -Dredeploys=200 or another number above " + SHORT);
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            loaders.add(deploy(ClassLoader.getPlatformClassLoader(), i));
        }

        assertThat(rest(before)).as("threads").allMatch("Okio Watchdog"::equals);
        assertThat(alive(loaders, OKIO.plus(PATIENCE))).as("class loaders").isZero();
    }

    private WeakReference<ClassLoader> deploy(ClassLoader server, int number) throws Exception {
        String url = "http://localhost:" + this.server.getAddress().getPort();
        try (URLClassLoader loader =
                new ClassPath().ours(RedeployTest::isTheirs).loader(server)) {
            assertThat(ClassPath.run(loader, number % 2 == 0 ? AsksRoom.class : AsksOrchestrator.class, url))
                    .isEqualTo("false");
            return new WeakReference<>(loader, collected);
        }
    }

    private static boolean isTheirs(String name) {
        return !name.matches("(junit|assertj|archunit|spring|examples|license|testkit).*");
    }

    private static boolean isOkio(String name) {
        return name.matches("(okio-jvm|kotlin-stdlib)-.*");
    }

    private static void wake(ClassLoader okio) throws ReflectiveOperationException {
        Class<?> type = okio.loadClass("okio.AsyncTimeout");
        Object timeout = type.getDeclaredConstructor().newInstance();
        type.getMethod("timeout", long.class, TimeUnit.class).invoke(timeout, 1, TimeUnit.MINUTES);
        type.getMethod("enter").invoke(timeout);
        type.getMethod("exit").invoke(timeout);
    }

    /** The names of the threads that are new, and have not ended within the patience. */
    private static List<String> rest(Set<Thread> before) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (Thread thread : added(before)) {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
        }
        return added(before).stream().map(Thread::getName).collect(Collectors.toList());
    }

    private static Set<Thread> added(Set<Thread> before) {
        Set<Thread> added = new HashSet<>(Thread.getAllStackTraces().keySet());
        added.removeAll(before);
        return added;
    }

    private long alive(List<WeakReference<ClassLoader>> loaders, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            System.gc();
            long alive = loaders.stream().filter(loader -> loader.get() != null).count();
            if (alive == 0 || System.nanoTime() > end) {
                return alive;
            }
            collected.remove(50);
        }
    }

    private static String answer(String path) {
        if (path.contains("authentication")) {
            return "{\"token\":\"t\"}";
        }
        if (path.contains("token")) {
            return "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":3600}";
        }
        return "{\"page\":{\"offset\":0,\"total\":0,\"totalFilter\":0},\"list\":[],\"@odata.count\":0,\"value\":[]}";
    }

    /** Reads an empty list. */
    static final class AsksRoom implements UnaryOperator<String> {
        @Override
        public String apply(String url) {
            try (ControlRoomClient room = ControlRoomClient.builder()
                    .url(URI.create(url))
                    .credentials(ControlRoomCredentials.apiKey("a", Secret.of("b")))
                    .build()) {
                return "" + room.users().list().iterator().hasNext();
            }
        }
    }

    /** Reads an empty list. */
    static final class AsksOrchestrator implements UnaryOperator<String> {
        @Override
        public String apply(String url) {
            try (OrchestratorClient orchestrator = OrchestratorClient.builder()
                    .deployment(UiPathDeployment.standalone(URI.create(url), "Default"))
                    .credentials(ClientCredentials.of("a", Secret.of("b"), "OR.Users"))
                    .build()) {
                return "" + orchestrator.users().list().iterator().hasNext();
            }
        }
    }
}
