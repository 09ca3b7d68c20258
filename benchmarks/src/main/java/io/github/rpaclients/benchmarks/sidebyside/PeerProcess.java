package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.Peer;
import io.github.rpaclients.benchmarks.peers.PeerKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * One client in a process of its own. Arguments: the server, the {@link PeerKind}, and perhaps a first command; more commands
 * come line by line. Every command is answered with a line that begins with {@link #ANSWER}.
 *
 * <p>CPU and memory are read from outside, so that a process that is measured whole loads no classes for it.
 */
final class PeerProcess {
    static final String ANSWER = "=> ";
    static final String FAILED = "failed ";

    private PeerProcess() {}

    public static void main(String[] arguments) throws IOException {
        URI server = URI.create(arguments[0]);
        PeerKind kind = PeerKind.valueOf(arguments[1]);
        if (arguments.length > 2) {
            List<String> command = Arrays.asList(arguments).subList(2, arguments.length);
            say(answerOf(() -> PeerCommand.once(kind.open(server), command)));
        }
        Peer peer = null;
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            try {
                Peer open = peer == null ? kind.open(server) : peer;
                peer = open;
                List<String> command = List.of(line.split(" ", -1));
                say(answerOf(() -> PeerCommand.run(open, command)));
            } catch (ReflectiveOperationException e) {
                say(FAILED + e);
            }
        }
        // whatever threads a client leaves behind, the process ends with its standard input
        System.exit(0);
    }

    private interface Work {
        String run() throws Exception;
    }

    private static String answerOf(Work work) {
        try {
            return work.run();
        } catch (OutOfMemoryError e) {
            return FAILED + "out of memory";
        } catch (Exception | Error e) {
            return FAILED + e.toString().lines().findFirst().orElse("");
        }
    }

    private static void say(String answer) {
        System.out.println(ANSWER + answer);
    }
}
