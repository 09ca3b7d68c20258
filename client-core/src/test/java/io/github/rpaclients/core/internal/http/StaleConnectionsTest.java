package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.AccessToken;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.http.Attempt;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.HttpProxy;
import io.github.rpaclients.core.http.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Time is what the test says; whether the server has closed a connection is what the test does. */
@Timeout(60)
class StaleConnectionsTest {
    private final VirtualTime time = new VirtualTime();
    private final List<Attempt> attempts = new CopyOnWriteArrayList<>();
    private final List<AutoCloseable> opened = new ArrayList<>();
    private ForgetfulServer server;
    private Transport transport;
    private ApiCalls calls;

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "POST", "PUT", "PATCH"})
    void sendsOnAnotherConnectionWhereTheServerHasClosedOne(String method) throws Exception {
        talkTo(new ForgetfulServer());
        send("GET", 0);
        server.hangUp();
        time.forward(Duration.ofMillis("GET".equals(method) ? 200 : 0));

        send(method, 1);

        assertThat(server.requests).containsExactly("GET /0 HTTP/1.1", method + " /1 HTTP/1.1");
        assertThat(server.accepted()).isEqualTo(2);
        // none of it counts as an attempt
        assertThat(attempts).hasSize(2);
    }

    @Test
    void writesOnAConnectionThatWasUsedAMomentAgo() throws Exception {
        talkTo(new ForgetfulServer());

        for (int i = 0; i < 20; i++) {
            send(NumberedService.WRITES.get(i % 4), i);
            time.forward(Duration.ofMillis(199));
        }

        assertThat(server.accepted()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "POST", "PUT", "PATCH"})
    void writesOnANewConnectionWhereNobodyKnowsHowLongTheServerWaits(String method) throws Exception {
        talkTo(new ForgetfulServer());
        send("GET", 0);
        time.forward(Duration.ofMillis(200));

        send(method, 1);

        assertThat(server.accepted()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"49999, 1", "50000, 2"})
    void readsOnAConnectionForAsLongAsLoadBalancersKeepIt(int idle, int connections) throws Exception {
        talkTo(new ForgetfulServer());
        send("GET", 0);
        time.forward(Duration.ofMillis(idle));

        send("GET", 1);

        assertThat(server.accepted()).isEqualTo(connections);
    }

    @Test
    void takesAPostThatOnlyReadsForARead() throws Exception {
        talkTo(new ForgetfulServer());
        send("GET", 0);
        time.forward(Duration.ofSeconds(40));

        calls.run(calls.service(NumberedService.class).search(1, ThingsService.Thing.of(13)));

        assertThat(server.accepted()).isEqualTo(1);
    }

    @ParameterizedTest
    // a second less than the server says, of a short time a fifth; never longer than load balancers wait
    @CsvSource({
        "timeout=5, 3999, 1",
        "timeout=5, 4000, 2",
        "'timeout=5, max=100', 3999, 1",
        "'max=100,Timeout = \"5\"', 4000, 2",
        "timeout=1, 799, 1",
        "timeout=1, 800, 2",
        "timeout=60, 49999, 1",
        "timeout=60, 50000, 2",
        "timeout=99999999999, 49999, 1",
        "timeout=0, 0, 2",
        "timeout=soon, 199, 1"
    })
    void believesWhatTheServerSaysAboutHowLongItWaits(String announced, int idle, int connections) throws Exception {
        for (String method : List.of("GET", "DELETE")) {
            talkTo(new ForgetfulServer().saying("Keep-Alive: " + announced));
            send("GET", 0);
            time.forward(Duration.ofMillis(idle));

            send(method, 1);

            assertThat(server.accepted()).as(method).isEqualTo(connections);
        }
    }

    @Test
    void looksAtAConnectionEvenIfTheServerPromisedToWait() throws Exception {
        talkTo(new ForgetfulServer().saying("Keep-Alive: timeout=60"));
        send("GET", 0);
        server.hangUp();
        time.forward(Duration.ofSeconds(30));

        send("DELETE", 1);

        assertThat(server.accepted()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE", "POST", "PUT", "PATCH"})
    void usesNoConnectionTwiceIfTheServerSaidThatItCloses(String method) throws Exception {
        talkTo(new ForgetfulServer().saying("Connection: close"));

        send("GET", 0);
        send(method, 1);

        assertThat(server.accepted()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"Date: none, 2", "Connection: Keep-Alive, 1"})
    void usesNoConnectionTwiceOfAServerOfTheOldVersionUnlessItSaysSo(String header, int connections) throws Exception {
        talkTo(new ForgetfulServer().speaking("HTTP/1.0").saying(header));

        send("GET", 0);
        send("PUT", 1);

        assertThat(server.accepted()).isEqualTo(connections);
    }

    @Test
    void everyWriteReachesAServerThatHangsUpAfterItsAnswer() throws Exception {
        talkTo(new ForgetfulServer().hangingUp());

        for (int i = 0; i < 100; i++) {
            send(NumberedService.WRITES.get(i % 4), i);
        }

        assertThat(server.requests).hasSize(100);
        assertThat(attempts).hasSize(100);
    }

    @Test
    void writesOnANewConnectionIfTheNewTokenWasLongInComing() throws Exception {
        talkTo(new ForgetfulServer().refusing(1));
        TokenProvider slow = new TokenProvider() {
            private boolean asked;

            @Override
            public AccessToken token() {
                time.forward(Duration.ofSeconds(asked ? 1 : 0));
                asked = true;
                return AccessToken.of(Secret.of("t0ken"));
            }

            @Override
            public void rejected(AccessToken token) {
                // the next one is another one anyway
            }
        };
        calls = transport.calls(Endpoint.of(server.url(), Authentication.bearer(slow), VendorError.Reader.none()));

        send("DELETE", 0);

        assertThat(server.requests).hasSize(2);
        assertThat(server.accepted()).isEqualTo(2);
    }

    @Test
    void looksBehindTheTlsOfAConnection() throws Exception {
        talkTo(secureServer());
        send("PUT", 0);
        send("PUT", 1);
        assertThat(server.accepted()).isEqualTo(1);
        server.hangUp();

        send("PUT", 2);

        assertThat(server.accepted()).isEqualTo(2);
        assertThat(attempts).hasSize(3);
    }

    @Test
    void looksThroughATunnel() throws Exception {
        RecordingProxy proxy = new RecordingProxy();
        opened.add(proxy);
        talkTo(secureServer(), options().proxy(HttpProxy.of("localhost", proxy.port())));
        send("PUT", 0);
        send("PUT", 1);
        assertThat(proxy.heads).hasSize(1);
        server.hangUp();
        proxy.awaitAnEnd();

        send("PUT", 2);

        assertThat(proxy.heads).hasSize(2);
        assertThat(attempts).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, HTTP/1.1 200 OK",
        "POST, HTTP/1.1 200 OK",
        "POST, HTTP/1.1 400 Bad Request",
        "POST, HTTP/1.1 429 Too Many Requests",
        "PUT, HTTP/1.1 100 Continue",
        "PATCH, 0",
        "DELETE, x"
    })
    void takesNothingThatCameBehindAnAnswerForTheNextOne(String method, String excess) throws Exception {
        for (ForgetfulServer each : List.of(new ForgetfulServer(), secureServer())) {
            talkTo(each.adding(excess + "\r\nContent-Length: 0\r\n\r\n"));
            attempts.clear();
            send("GET", 0);

            send(method, 1);

            assertThat(server.requests).containsExactly("GET /0 HTTP/1.1", method + " /1 HTTP/1.1");
            assertThat(server.accepted()).isEqualTo(2);
            assertThat(attempts).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "DELETE"})
    void takesNothingThatCameAfterAnAnswerForTheNextOne(String method) throws Exception {
        talkTo(new ForgetfulServer());
        send("GET", 0);
        server.say("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");

        send(method, 1);

        assertThat(server.requests).containsExactly("GET /0 HTTP/1.1", method + " /1 HTTP/1.1");
        assertThat(server.accepted()).isEqualTo(2);
    }

    @Test
    void looksForWhatCameBehindTheAnswerToTheApplicationItself() throws Exception {
        OkHttpClient own = new OkHttpClient();
        talkTo(
                new ForgetfulServer().adding("HTTP/1.1 400 Bad Request\r\n"),
                options().okHttpClient(own));
        Request request = new Request.Builder().url(server.url() + "/0").build();
        try (Response answer = own.newCall(request).execute()) {
            assertThat(answer.body().string()).isNotEmpty();
        }

        send("GET", 1);

        assertThat(server.accepted()).isEqualTo(2);
    }

    @Test
    void clearsAPoolOfStaleConnectionsWithinOneAttempt() throws Exception {
        OkHttpClient own = new OkHttpClient.Builder()
                .connectionPool(LiveConnections.pool())
                .build();
        talkTo(new ForgetfulServer(), options().okHttpClient(own));
        readAtOnce(30);
        assertThat(own.connectionPool().connectionCount()).isEqualTo(30);
        time.forward(Duration.ofSeconds(1));
        attempts.clear();

        send("DELETE", 30);

        assertThat(attempts).hasSize(1);
        assertThat(server.accepted()).isEqualTo(31);
        assertThat(own.connectionPool().connectionCount()).isEqualTo(1);
        assertThat(own.connectionPool().idleConnectionCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"GET, 1", "PUT, 2"})
    void writesOnNoConnectionThatTheApplicationOpenedItself(String method, int connections) throws Exception {
        OkHttpClient own = new OkHttpClient();
        talkTo(new ForgetfulServer(), options().okHttpClient(own));
        Request request = new Request.Builder().url(server.url() + "/0").build();
        try (Response answer = own.newCall(request).execute()) {
            assertThat(answer.body().string()).isNotEmpty();
        }

        send(method, 1);

        assertThat(server.accepted()).isEqualTo(connections);
    }

    @Test
    void doesNotKnowWhatBecameOfAWriteThatWasLostInSpiteOfAll() throws Exception {
        talkTo(new ForgetfulServer());
        send("GET", 0);
        server.hangingUpOnRequests();

        ConnectionException failure = catchThrowableOfType(ConnectionException.class, () -> send("DELETE", 1));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(server.requests).hasSize(2);
    }

    @Test
    void knowsWhetherARequestWentOverAConnectionThatWasUsedBefore() throws Exception {
        List<Request> requests = new ArrayList<>();
        OkHttpClient own = new OkHttpClient.Builder()
                .addNetworkInterceptor(chain -> {
                    requests.add(chain.request());
                    return chain.proceed(chain.request());
                })
                .build();
        talkTo(new ForgetfulServer(), options().okHttpClient(own));

        send("GET", 0);
        send("GET", 1);

        assertThat(requests.get(0)).matches(request -> !Progress.of(request).reuses());
        assertThat(requests.get(1)).matches(request -> Progress.of(request).reuses());
    }

    private static ForgetfulServer secureServer() throws Exception {
        return ForgetfulServer.secure(
                SecureStackTest.certificates().sslContext().getServerSocketFactory());
    }

    private void readAtOnce(int readers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(readers);
        try {
            server.answeringTogether(new CyclicBarrier(readers));
            List<Future<?>> reads = new ArrayList<>();
            for (int i = 0; i < readers; i++) {
                int number = i;
                reads.add(threads.submit(() -> send("GET", number)));
            }
            for (Future<?> read : reads) {
                read.get();
            }
        } finally {
            server.answeringTogether(new CyclicBarrier(1));
            threads.shutdown();
        }
    }

    private void send(String method, int number) {
        calls.run(NumberedService.call(calls.service(NumberedService.class), method, number));
    }

    private HttpOptions.Builder options() {
        return HttpOptions.builder()
                .ticker(time)
                .sleeper(pause -> {})
                .tls(SecureStackTest.trusting().build())
                .listener(attempts::add);
    }

    private void talkTo(ForgetfulServer server) {
        talkTo(server, options());
    }

    private void talkTo(ForgetfulServer server, HttpOptions.Builder options) {
        this.server = server;
        transport = Transport.create(options.build());
        opened.add(transport);
        opened.add(server);
        calls = transport.calls(Endpoint.of(server.url(), Authentication.none(), VendorError.Reader.none()));
    }
}
