package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.PeerKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A {@link PeerProcess} as seen from outside. */
final class PeerJvm implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private final Child child;

    private PeerJvm(Child child) {
        this.child = child;
    }

    /** The JDK that runs this. */
    static Path ownJava() {
        return Options.java(Path.of(System.getProperty("java.home")));
    }

    /**
     * Starts a peer.
     *
     * @param first a command that it begins with, or nothing
     */
    static PeerJvm start(Path java, List<String> flags, ServerJvm server, PeerKind kind, String... first)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of(server.address().toString(), kind.name()));
        arguments.addAll(List.of(first));
        return new PeerJvm(Child.start(java, flags, PeerProcess.class, arguments));
    }

    /** Gives a command and waits for its figures. */
    Map<String, Double> ask(String command) throws IOException, InterruptedException {
        child.tell(command);
        return answer(LIMIT);
    }

    /** The figures of the command that the process began with. */
    Map<String, Double> answer() throws IOException, InterruptedException {
        return answer(LIMIT);
    }

    /** @throws IOException if the command failed, or nothing came in time */
    Map<String, Double> answer(Duration limit) throws IOException, InterruptedException {
        String answer = child.next(PeerProcess.ANSWER, limit);
        if (answer.startsWith(PeerProcess.FAILED)) {
            throw new IOException(answer);
        }
        Map<String, Double> figures = new HashMap<>();
        for (String word : answer.split(" ", -1)) {
            String[] pair = word.split("=", -1);
            if (pair.length == 2) {
                figures.put(pair[0], Double.valueOf(pair[1]));
            }
        }
        return figures;
    }

    Child process() {
        return child;
    }

    @Override
    public void close() {
        child.close();
    }
}
