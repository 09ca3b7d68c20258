package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.Peer;
import io.github.rpaclients.benchmarks.peers.PeerKind;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** How little heap a list can do with, and how much memory users take that are kept; with the serial collector. */
final class MemoryPart {
    private static final String COLLECTOR = "-XX:+UseSerialGC";
    private static final int READ = 20 * Peer.PAGE;
    private static final int HELD = 100 * Peer.PAGE;
    private static final int MOST_MIB = 128;

    /** A process that collects garbage most of the time does not count as one that can do with its heap. */
    private static final int TIMES_AS_LONG = 4;

    private final Bench bench;

    MemoryPart(Bench bench) {
        this.bench = bench;
    }

    void leastHeap() {
        for (PeerKind kind : bench.options.peers()) {
            bench.turn("least heap", kind, () -> {
                bench.server.set("users=" + READ);
                bench.figures.add(Column.HEAP, kind, 0, least(kind));
            });
        }
    }

    private int least(PeerKind kind) throws IOException, InterruptedException {
        Duration limit = read(kind, MOST_MIB, Duration.ofMinutes(1)).multipliedBy(TIMES_AS_LONG);
        int fails = 1;
        int does = MOST_MIB;
        while (does - fails > 1) {
            // most need little, so that the lower end is nearer at first
            int tried = fails + Math.max(1, (does - fails) / (does > MOST_MIB / 8 ? 4 : 2));
            try {
                read(kind, tried, limit);
                does = tried;
            } catch (IOException e) {
                fails = tried;
            }
        }
        return does;
    }

    /** How long the list takes, from the start of the process. */
    private Duration read(PeerKind kind, int mebibytes, Duration limit) throws IOException, InterruptedException {
        List<String> flags = List.of(COLLECTOR, "-Xmx" + mebibytes + "m");
        try (PeerJvm peer = PeerJvm.start(PeerJvm.ownJava(), flags, bench.server, kind, "list", "" + READ)) {
            peer.answer(limit);
            return peer.process().sinceStart();
        }
    }

    void held() {
        for (PeerKind kind : bench.options.peers()) {
            bench.turn("held", kind, () -> {
                bench.server.set("users=" + HELD);
                try (PeerJvm peer =
                        PeerJvm.start(PeerJvm.ownJava(), List.of(COLLECTOR, "-Xmx2g"), bench.server, kind)) {
                    double bytes = peer.ask("hold " + HELD).getOrDefault("bytes", Double.NaN);
                    bench.figures.add(Column.HELD, kind, 0, bytes / HELD);
                }
            });
        }
    }
}
