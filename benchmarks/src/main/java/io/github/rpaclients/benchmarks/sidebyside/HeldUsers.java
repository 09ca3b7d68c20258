package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.Peer;
import java.io.IOException;
import java.util.List;

/** How much memory the users of a list take that is kept. */
final class HeldUsers {
    private HeldUsers() {}

    static String of(Peer peer, int users) throws IOException, InterruptedException {
        // what belongs to the client and not to the users is there afterwards
        peer.first();
        peer.get(1);
        long before = used();
        List<?> all = peer.toList();
        long held = used() - before;
        PeerCommand.check(all.size() == users, "Expected " + users + " users and not " + all.size());
        return "bytes=" + held;
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
