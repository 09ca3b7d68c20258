package io.github.rpaclients.swap.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.RunId;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookTest {
    private final AtomicReference<String> body = new AtomicReference<>("");
    private final AtomicReference<String> signature = new AtomicReference<>("");
    private final RunReport report = new RunReport(
            RunId.of("r1"),
            List.of(new MoveReport(
                    Optional.of(Account.of("1", "grace")),
                    Optional.of(Account.of("2", "ada \"the\" first")),
                    SwapOutcome.DONE,
                    "all went well")));
    private HttpServer server;
    private int status = 204;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            body.set(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            signature.set(exchange.getRequestHeaders().getFirst("X-License-Swap-Signature-256"));
            exchange.getResponseHeaders().add("Location", "http://localhost:1/");
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void tellsWhatBecameOfEachMove() {
        Webhook.to(url(), Secret.of("key")).ended("developers", report);

        assertThat(body)
                .hasValue(
                        "{\"pool\":\"developers\",\"run\":\"r1\",\"counts\":{\"DONE\":1},\"moves\":[{\"from\":\"grace\","
                                + "\"to\":\"ada \\\"the\\\" first\",\"result\":\"DONE\",\"remark\":\"all went well\"}]}");
    }

    /** The signature was computed with {@code openssl dgst -sha256 -hmac key}. */
    @Test
    void signsTheBodyWithTheSecretAndDoesNotSendIt() {
        Webhook.to(url(), Secret.of("key")).ended("developers", report);
        String first = signature.get();
        Webhook.to(url(), Secret.of("another")).ended("developers", report);

        assertThat(first)
                .isEqualTo("sha256=ba92c507b780dfc9924c9e6103cd2927344489b859978a9ae2444b8c1f2a7cea")
                .isNotEqualTo(signature.get());
        assertThat(body.get()).doesNotContain("another");
    }

    @Test
    void doesNotFollowARedirect() {
        status = 307;

        assertThatThrownBy(() -> Webhook.to(url(), Secret.of("key")).ended("developers", report))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The webhook at 127.0.0.1 answered 307");
    }

    @Test
    void saysThatNobodyListens() {
        URI url = url();
        server.stop(0);

        assertThatThrownBy(() -> Webhook.to(url, Secret.of("key")).ended("developers", report))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The webhook at 127.0.0.1 could not be reached");
    }

    @Test
    void doesNotEndARunByFailing() {
        status = 500;
        World world = World.full(2);

        RunReport done = world.telling(new Listeners(List.of(Webhook.to(url(), Secret.of("key")))))
                .run(1, 2);

        assertThat(done.allDone()).isTrue();
        assertThat(body.get()).contains("\"DONE\":2");
    }

    private URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook");
    }
}
