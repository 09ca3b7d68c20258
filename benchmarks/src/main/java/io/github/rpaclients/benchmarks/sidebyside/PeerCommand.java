package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.Peer;
import java.io.IOException;
import java.util.List;

/** What a {@link PeerProcess} can be told to do. */
final class PeerCommand {
    private PeerCommand() {}

    /** Runs a command and closes the client, as a short program would. */
    static String once(Peer peer, List<String> command) throws Exception {
        try (Peer closing = peer) {
            return run(closing, command);
        }
    }

    /**
     * Runs a command.
     *
     * @param command {@code list USERS}, {@code first}, {@code get CALLS USERS}, {@code hold USERS}, {@code rename CALLS ID},
     *     {@code callers HOW_MANY MILLIS USERS platform|virtual}, {@code json CALLS}
     * @return figures as {@code name=value}, of which {@code wall} is in ns
     */
    static String run(Peer peer, List<String> command) throws Exception {
        int number = command.size() > 1 ? Integer.parseInt(command.get(1)) : 0;
        switch (command.get(0)) {
            case "list":
                return list(peer, number);
            case "counted-list":
                return Allocated.during(() -> list(peer, number));
            case "first":
                return first(peer);
            case "counted-get":
                return Allocated.during(() -> get(peer, number, Integer.parseInt(command.get(2))));
            case "get":
                return get(peer, number, Integer.parseInt(command.get(2)));
            case "hold":
                return HeldUsers.of(peer, number);
            case "rename":
                return WriteBack.renames(peer, number, Long.parseLong(command.get(2)));
            case "json":
                return WriteBack.json(number);
            case "callers":
                return ManyCallers.run(
                        peer,
                        number,
                        Integer.parseInt(command.get(2)),
                        Integer.parseInt(command.get(3)),
                        command.get(4).equals("virtual"));
            default:
                throw new IllegalArgumentException("There is no command " + command.get(0));
        }
    }

    /** Reads all users, and looks whether it was all of them. */
    private static String list(Peer peer, int users) throws IOException {
        long start = System.nanoTime();
        long[] seen = new long[2];
        peer.list((user, id) -> {
            seen[0]++;
            seen[1] += id;
        });
        long wall = System.nanoTime() - start;
        check(seen[0] == users, "Expected " + users + " users and not " + seen[0]);
        check(seen[1] == (users + 1L) * users / 2, "The ids do not add up");
        return "wall=" + wall;
    }

    private static String first(Peer peer) throws IOException {
        check(peer.first() == 1, "The first user has the id 1");
        return "done";
    }

    private static String get(Peer peer, int calls, int users) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            long id = i * 7_919L % users + 1;
            check(peer.get(id) == id, "Another user than " + id + " came");
        }
        return "wall=" + (System.nanoTime() - start);
    }

    static void check(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalStateException(otherwise);
        }
    }
}
