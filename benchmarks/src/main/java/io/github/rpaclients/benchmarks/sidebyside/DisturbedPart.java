package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.Peer;
import io.github.rpaclients.benchmarks.peers.PeerKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Who reads twenty pages to the end while the server now and then says 429, or no longer takes a token. */
final class DisturbedPart {
    private static final int USERS = 20 * Peer.PAGE;

    private final Bench bench;

    DisturbedPart(Bench bench) {
        this.bench = bench;
    }

    void run() {
        List<PeerKind> kinds = new ArrayList<>(bench.options.peers());
        kinds.add(PeerKind.OURS_SIGNING_IN);
        for (PeerKind kind : kinds) {
            bench.turn(
                    "disturbed",
                    kind,
                    () -> bench.figures.addDisturbed(
                            kind, outcome(kind, "refuseEvery=8"), outcome(kind, "tokenUses=15")));
        }
    }

    private String outcome(PeerKind kind, String trouble) throws IOException, InterruptedException {
        bench.server.set(trouble + "&users=" + USERS);
        try (PeerJvm peer = PeerJvm.start(PeerJvm.ownJava(), List.of(), bench.server, kind, "list", "" + USERS)) {
            peer.answer();
            return "all users";
        } catch (IOException e) {
            return "no: " + e.getMessage();
        }
    }
}
