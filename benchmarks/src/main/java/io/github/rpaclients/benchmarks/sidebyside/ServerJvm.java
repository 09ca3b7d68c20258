package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.server.BenchServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The server in a process of its own. */
final class ServerJvm implements AutoCloseable {
    private final Child child;
    private final URI address;

    private ServerJvm(Child child, URI address) {
        this.child = child;
        this.address = address;
    }

    static ServerJvm start() throws IOException, InterruptedException {
        Child child = Child.start(PeerJvm.ownJava(), List.of(), BenchServer.class, List.of());
        String port = child.next("port ", Duration.ofSeconds(30));
        return new ServerJvm(child, URI.create("http://127.0.0.1:" + port));
    }

    URI address() {
        return address;
    }

    /**
     * Changes how the server behaves; what is not named is as at its start.
     *
     * @param query for example {@code users=1000&latency=20}
     */
    void set(String query) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                address.resolve("/settings?" + query).toURL().openConnection();
        connection.setRequestMethod("POST");
        if (connection.getResponseCode() != 204) {
            throw new IOException("The server did not take " + query + ": " + connection.getResponseCode());
        }
    }

    @Override
    public void close() {
        child.close();
    }
}
