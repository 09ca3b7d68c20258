package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.HttpProxy;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.Credentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProxyTest extends SecureStackTest {
    private static final Secret PASSWORD = Secret.of("pr0xy-pa55wörd");
    private static final String BASIC = Credentials.basic("ada", PASSWORD.reveal(), StandardCharsets.UTF_8);

    private final MockWebServer plainServer = new MockWebServer();
    private RecordingProxy proxy;

    @BeforeEach
    void startProxy() throws IOException {
        proxy = new RecordingProxy();
        plainServer.start();
    }

    @AfterEach
    void stopProxy() throws IOException {
        proxy.close();
        plainServer.close();
    }

    @Test
    void tunnelsToHttpsAddresses() throws Exception {
        enqueueJson("{\"id\":13}");

        get(over(through(noPassword())));

        assertThat(proxy.heads).hasSize(1);
        assertThat(proxy.heads.get(0))
                .startsWith("CONNECT " + host() + " HTTP/1.1\r\n")
                .doesNotContain(TOKEN);
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer " + TOKEN);
    }

    @Test
    void forwardsToHttpAddresses() throws Exception {
        plainServer.enqueue(json("{\"id\":13}").build());

        get(over(through(noPassword()), plain()));

        assertThat(proxy.heads).hasSize(1);
        assertThat(proxy.heads.get(0)).startsWith("GET " + plain() + "/things(13)?secret=in-the-query HTTP/1.1\r\n");
        assertThat(plainServer.getRequestCount()).isEqualTo(1);
    }

    @Test
    void reachesServersDirectlyThatAreExempt() {
        enqueueJson("{\"id\":13}");

        get(over(through(noPassword().noProxyFor(server.getHostName()))));

        assertThat(proxy.heads).isEmpty();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void takesTheProxyOfTheSystemPropertiesUnlessOneIsSet() {
        enqueueJson("{\"id\":13}");
        System.setProperty("https.proxyHost", "localhost");
        System.setProperty("https.proxyPort", String.valueOf(proxy.port()));
        System.setProperty("http.nonProxyHosts", "");
        try {
            get(over(options().tls(trusting().build())));
        } finally {
            System.clearProperty("https.proxyHost");
            System.clearProperty("https.proxyPort");
            System.clearProperty("http.nonProxyHosts");
        }

        assertThat(proxy.heads).hasSize(1);
    }

    @Test
    void tellsTheTunnelsProxyThePasswordOnceItAsks() throws Exception {
        proxy.ask("Basic realm=\"acme\"", BASIC);
        enqueueJson("{\"id\":13}");

        get(over(through(withPassword())));

        assertThat(proxy.heads).hasSize(2);
        assertThat(proxy.heads.get(0)).doesNotContain("Proxy-Authorization");
        assertThat(proxy.heads.get(1)).startsWith("CONNECT ").contains("Proxy-Authorization: " + BASIC);
        assertThat(server.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
    }

    @Test
    void tellsTheForwardingProxyThePasswordOnceItAsks() {
        proxy.ask("Basic realm=\"acme\"", BASIC);
        plainServer.enqueue(json("{\"id\":13}").build());

        get(over(through(withPassword()), plain()));

        assertThat(proxy.heads).hasSize(2);
        assertThat(proxy.heads.get(0)).doesNotContain("Proxy-Authorization");
        assertThat(proxy.heads.get(1)).startsWith("GET ").contains("Proxy-Authorization: " + BASIC);
    }

    @Test
    void tellsNobodyThePasswordUnasked() throws Exception {
        enqueueJson("{\"id\":13}");
        plainServer.enqueue(json("{\"id\":13}").build());

        get(over(through(withPassword())));
        get(over(through(withPassword()), plain()));

        assertThat(proxy.heads).hasSize(2).noneMatch(head -> head.contains("Proxy-Authorization"));
        assertThat(server.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
        assertThat(plainServer.takeRequest().getHeaders().get("Proxy-Authorization"))
                .isNull();
    }

    @Test
    void doesNotTellAServerBeyondTheTunnelThePassword() throws Exception {
        proxy.ask("Basic realm=\"acme\"", BASIC);
        server.enqueue(new MockResponse.Builder()
                .code(407)
                .addHeader("Proxy-Authenticate", "Basic realm=\"fishing\"")
                .build());
        ApiCalls calls = over(through(withPassword()));

        ApiException failure = catchThrowableOfType(ApiException.class, () -> put(calls));

        assertThat(failure.status()).hasValue(407);
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
        assertThat(server.getRequestCount()).isEqualTo(1);
        assertThat(server.takeRequest().getHeaders().get("Proxy-Authorization")).isNull();
    }

    @Test
    void doesNotTellAServerReachedDirectlyThePassword() throws Exception {
        plainServer.enqueue(new MockResponse.Builder()
                .code(407)
                .addHeader("Proxy-Authenticate", "Basic realm=\"fishing\"")
                .build());
        ApiCalls calls = over(through(withPassword().noProxyFor(plainServer.getHostName())), plain());

        assertThat(catchThrowableOfType(ApiException.class, () -> put(calls))).isNotNull();

        assertThat(plainServer.getRequestCount()).isEqualTo(1);
        assertThat(plainServer.takeRequest().getHeaders().get("Proxy-Authorization"))
                .isNull();
    }

    @Test
    void stopsAfterTheTunnelsProxyHasRefusedThePassword() throws Exception {
        proxy.ask("Basic realm=\"acme\"", "another");

        ConnectionException failure = failure(over(through(withPassword())));

        assertThat(failure)
                .hasMessage("PUT /things(13): The proxy " + address()
                        + " does not accept the user and the password given in HttpProxy.withCredentials(…); check both."
                        + " The request was not sent.");
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(proxy.heads).hasSize(2);
        assertThat(attempts).hasSize(1);
        reachedNobody();
    }

    @Test
    void stopsAfterTheForwardingProxyHasRefusedThePassword() throws Exception {
        proxy.ask("Basic realm=\"acme\"", "another");

        ConnectionException failure = failure(over(through(withPassword()), plain()));

        assertThat(failure)
                .hasMessageContaining("does not accept the user and the password")
                .hasMessageEndingWith("The server refused it; nothing has changed.");
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.REJECTED);
        assertThat(proxy.heads).hasSize(2);
        assertThat(attempts).hasSize(1);
        reachedNobody();
    }

    @Test
    void saysThatThePasswordIsMissing() throws Exception {
        proxy.ask("Basic realm=\"acme\"", BASIC);

        ConnectionException failure = failure(over(through(noPassword())));

        assertThat(failure)
                .hasMessage("PUT /things(13): The proxy " + address()
                        + " asks for a user and a password; set them with HttpProxy.withCredentials(…). The request was"
                        + " not sent.");
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(proxy.heads).hasSize(1);
        assertThat(attempts).hasSize(1);
        reachedNobody();
    }

    @Test
    void tellsNoProxyThePasswordThatAsksByAnotherScheme() throws Exception {
        proxy.ask("Negotiate", "never");

        ConnectionException failure = failure(over(through(withPassword())));

        assertThat(failure).hasMessageContaining("asks for a sign-in other than Basic");
        assertThat(proxy.heads).hasSize(1).noneMatch(head -> head.contains("Proxy-Authorization"));
        reachedNobody();
    }

    @Test
    void saysThatTheProxyDoesNotConnectToTheHost() throws Exception {
        proxy.refuse("403 Forbidden");

        ConnectionException failure = failure(over(through(noPassword())));

        assertThat(failure)
                .hasMessage("PUT /things(13): The proxy " + address() + " does not connect to " + host()
                        + " (status 403); have it allow this host, or go past it with HttpProxy.noProxyFor(…). The"
                        + " request was not sent.");
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(attempts).hasSize(1);
        reachedNobody();
    }

    @Test
    void triesAgainWhenTheProxyHasTroubleOfItsOwn() throws Exception {
        proxy.refuse("503 Service Unavailable");

        ConnectionException failure = failure(over(through(noPassword())));

        assertThat(failure).hasMessageContaining("does not connect to " + host() + " (status 503)");
        assertThat(attempts).hasSize(3);
        reachedNobody();
    }

    @Test
    void namesTheProxyThatCannotBeReached() throws Exception {
        proxy.close();

        ConnectionException failure = failure(over(through(noPassword())));

        assertThat(failure)
                .hasMessage("PUT /things(13): No connection to the proxy " + address()
                        + "; check the address given in HttpProxy.of(…). The request was not sent.");
    }

    @Test
    void namesTheProxyThatIsUnknown() throws Exception {
        ConnectionException failure = failure(over(through(HttpProxy.of("proxy.invalid", 3128))));

        assertThat(failure)
                .hasMessage("PUT /things(13): The proxy proxy.invalid:3128 is unknown; check the address given in"
                        + " HttpProxy.of(…). The request was not sent.");
    }

    private HttpProxy noPassword() {
        return HttpProxy.of("localhost", proxy.port());
    }

    private HttpProxy withPassword() {
        return noPassword().withCredentials("ada", PASSWORD);
    }

    private HttpOptions.Builder through(HttpProxy proxy) {
        return options().tls(trusting().build()).proxy(proxy);
    }

    private ConnectionException failure(ApiCalls calls) {
        return catchThrowableOfType(ConnectionException.class, () -> put(calls));
    }

    private void reachedNobody() throws InterruptedException {
        RecordedRequest secure = server.takeRequest(0, TimeUnit.SECONDS);
        RecordedRequest plain = plainServer.takeRequest(0, TimeUnit.SECONDS);
        assertThat(secure).isNull();
        assertThat(plain).isNull();
    }

    private URI plain() {
        return plainServer.url("/api").uri();
    }

    private String host() {
        return server.getHostName() + ":" + server.getPort();
    }

    private String address() {
        return "localhost:" + proxy.port();
    }
}
