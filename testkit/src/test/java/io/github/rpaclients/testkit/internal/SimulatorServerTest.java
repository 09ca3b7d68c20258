package io.github.rpaclients.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SimulatorServerTest {
    @Test
    void answersWhereItHasAMistakeItself() throws IOException, InterruptedException {
        Router router = new Router().on("GET", "/broken", request -> {
            throw new IllegalStateException("no such row");
        });
        try (SimulatorServer server =
                SimulatorServer.start(router, Instant::now, InetAddress.getLoopbackAddress(), 0)) {
            HttpResponse<String> answer = get(server.url().resolve("/broken"));

            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .isEqualTo("The simulator failed at GET /broken: java.lang.IllegalStateException: no such row");
        }
    }

    @Test
    void closesInAThreadThatWasInterrupted() throws IOException {
        SimulatorServer server = SimulatorServer.start(new Router(), Instant::now, InetAddress.getLoopbackAddress(), 0);
        int port = server.url().getPort();
        Thread.currentThread().interrupt();

        server.close();

        assertThat(Thread.interrupted()).isTrue();
        try (ServerSocket again = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(again.getLocalPort()).isEqualTo(port);
        }
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
