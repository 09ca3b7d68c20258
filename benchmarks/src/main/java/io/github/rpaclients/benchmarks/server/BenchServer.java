package io.github.rpaclients.benchmarks.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Serves users until its standard input ends; says {@code port} and a number first. {@code POST /settings?latency=20} and
 * the like changes how it behaves, see {@link ServerSettings#of}.
 */
public final class BenchServer {
    /** As many clients as connect at once in the hardest measurement. */
    private static final int BACKLOG = 2_000;

    private static final int STACK_BYTES = 256 * 1_024;

    private BenchServer() {}

    public static void main(String[] arguments) throws IOException {
        ServerSocket server = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        Thread accepting = new Thread(null, () -> accept(server), "accepting");
        accepting.setDaemon(true);
        accepting.start();
        System.out.println("port " + server.getLocalPort());
        while (System.in.read() >= 0) {
            // who started this server holds the other end, and ends it by letting go, however it dies
        }
        server.close();
    }

    private static void accept(ServerSocket server) {
        ServedBodies bodies = new ServedBodies();
        AtomicReference<ServerSettings> settings = new AtomicReference<>(ServerSettings.of(Map.of()));
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread thread =
                        new Thread(null, new ServedConnection(socket, bodies, settings), "connection", STACK_BYTES);
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                if (!server.isClosed()) {
                    System.err.println("A connection was not accepted: " + e.getMessage());
                }
            }
        }
    }
}
