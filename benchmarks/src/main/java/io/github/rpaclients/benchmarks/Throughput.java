package io.github.rpaclients.benchmarks;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** Requests over four connections that stay open. The clients share the cores with the simulator. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Threads(4)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class Throughput {

    /** The simulator all threads ask. */
    @State(Scope.Benchmark)
    public static class Vendor {
        private final UiPathSimulator uipath = UiPathSimulator.start();

        URI url() {
            return uipath.url();
        }

        String form() {
            return "grant_type=client_credentials&scope=OR.Users&client_id=" + uipath.clientId() + "&client_secret="
                    + URLEncoder.encode(uipath.clientSecret(), StandardCharsets.UTF_8);
        }

        /** A test that sends so many requests forgets them, too. */
        @TearDown(Level.Iteration)
        public void forget() {
            uipath.requests().clear();
        }

        @TearDown
        public void close() {
            uipath.close();
        }
    }

    /** One client with its connection and its token. */
    @State(Scope.Thread)
    public static class Client {
        private @Nullable KeptConnection connection;
        private byte[] readUser = {};
        private byte[] signIn = {};

        @Setup
        public void signIn(Vendor vendor) throws IOException {
            connection = new KeptConnection(vendor.url());
            String form = vendor.form();
            signIn = KeptConnection.request(
                    "POST /identity_/connect/token",
                    "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length(),
                    form);
            String token = exchange(signIn).replaceAll("(?s).*\"access_token\":\"([^\"]*)\".*", "$1");
            readUser = KeptConnection.request(
                    "GET /acme/production/orchestrator_/odata/Users(13)", "Authorization: Bearer " + token, "");
        }

        String exchange(byte[] request) throws IOException {
            return connected().exchange(request);
        }

        private KeptConnection connected() {
            return Objects.requireNonNull(connection, "set up first");
        }

        @TearDown
        public void close() throws IOException {
            connected().close();
        }
    }

    @Benchmark
    public String readUser(Client client) throws IOException {
        return client.exchange(client.readUser);
    }

    @Benchmark
    public String signIn(Client client) throws IOException {
        return client.exchange(client.signIn);
    }
}
