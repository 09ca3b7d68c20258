package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.Peer;
import io.github.rpaclients.benchmarks.peers.PeerKind;
import io.github.rpaclients.benchmarks.server.BenchUsers;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Lists and single users in one warm process per peer; the processes take turns. */
final class WarmPart {
    /** So many users at least are read before anything counts, or so many times the list, if that is less. */
    private static final int WARM_USERS = 200 * Peer.PAGE;

    private static final int WARM_LISTS = 20;

    /** The compiler is not done with any of the clients sooner. */
    private static final int WARM_CALLS = 40_000;

    private static final int CALLS = 8_000;
    private static final int RENAMES = 1_000;
    private static final int TEXTS = 40_000;

    private final Bench bench;
    private final int users;
    private final Map<PeerKind, PeerJvm> processes = new EnumMap<>(PeerKind.class);

    WarmPart(Bench bench) {
        this.bench = bench;
        this.users = bench.options.users();
    }

    void run() {
        try {
            for (PeerKind kind : bench.options.peers()) {
                bench.turn("warming up", kind, () -> warmUp(kind));
            }
            for (int i = 0; i < bench.options.rounds(); i++) {
                int round = i;
                for (PeerKind kind : bench.order(round)) {
                    PeerJvm peer = processes.get(kind);
                    if (peer != null) {
                        bench.turn(bench.round("warm", round), kind, () -> measure(kind, peer, round));
                    }
                }
            }
        } finally {
            processes.values().forEach(PeerJvm::close);
        }
    }

    private void warmUp(PeerKind kind) throws IOException, InterruptedException {
        PeerJvm peer = PeerJvm.start(PeerJvm.ownJava(), List.of("-Xmx1g"), bench.server, kind);
        processes.put(kind, peer);
        bench.server.set("users=" + users);
        for (int read = 0; read < Math.min(WARM_USERS, WARM_LISTS * users); read += users) {
            peer.ask("list " + users);
        }
        peer.ask("get " + WARM_CALLS + " " + users);
        if (kind.isOurs()) {
            peer.ask("rename " + RENAMES + " " + BenchUsers.FAMILIAR);
            peer.ask("rename " + RENAMES + " " + BenchUsers.UNFAMILIAR);
        }
    }

    private void measure(PeerKind kind, PeerJvm peer, int round) throws IOException, InterruptedException {
        bench.server.set("users=" + users);
        Measured list = Measured.of(peer, "counted-list " + users);
        add(Column.WARM_WALL, kind, round, list.wallMicros() / users);
        add(Column.WARM_CPU, kind, round, list.cpuMicros() / users);
        add(Column.WARM_BYTES, kind, round, list.figure("bytes") / users);

        Measured get = Measured.of(peer, "counted-get " + CALLS + " " + users);
        add(Column.GET_WALL, kind, round, get.wallMicros() / CALLS);
        add(Column.GET_CPU, kind, round, get.cpuMicros() / CALLS);
        add(Column.GET_BYTES, kind, round, get.figure("bytes") / CALLS / 1_000);
        if (kind.isOurs()) {
            writeBack(kind, peer, round);
        }

        bench.server.set("latency=20&users=" + users);
        Measured delayed = Measured.of(peer, "list " + users);
        add(Column.DELAYED_WALL, kind, round, delayed.wallMicros() / users);
        add(Column.DELAYED_CPU, kind, round, delayed.cpuMicros() / users);
    }

    private void writeBack(PeerKind kind, PeerJvm peer, int round) throws IOException, InterruptedException {
        double without = Measured.of(peer, "rename " + RENAMES + " " + BenchUsers.FAMILIAR)
                        .cpuMicros()
                / RENAMES;
        double with = Measured.of(peer, "rename " + RENAMES + " " + BenchUsers.UNFAMILIAR)
                        .cpuMicros()
                / RENAMES;
        bench.figures.addWriteBack(kind, "GET and PUT over the network, CPU of the process", round, without, with);
        Map<String, Double> texts;
        try {
            texts = peer.ask("json " + TEXTS);
        } catch (IOException e) {
            bench.figures.remark("written back, JSON alone, " + kind.label() + ": " + e.getMessage());
            return;
        }
        bench.figures.addWriteBack(
                kind,
                "JSON alone read, changed and written, CPU of the thread",
                round,
                texts.getOrDefault("without", 0.0) / 1_000 / TEXTS,
                texts.getOrDefault("with", 0.0) / 1_000 / TEXTS);
    }

    private void add(Column column, PeerKind kind, int round, double value) {
        bench.figures.add(column, kind, round, value);
    }

    /** A command with the wall time it took inside and the CPU time seen from outside. */
    private static final class Measured {
        private final Map<String, Double> figures;
        private final Duration cpu;

        private Measured(Map<String, Double> figures, Duration cpu) {
            this.figures = figures;
            this.cpu = cpu;
        }

        static Measured of(PeerJvm peer, String command) throws IOException, InterruptedException {
            Duration before = peer.process().cpu();
            Map<String, Double> figures = peer.ask(command);
            return new Measured(figures, peer.process().cpu().minus(before));
        }

        double figure(String name) {
            return figures.getOrDefault(name, Double.NaN);
        }

        double wallMicros() {
            return figure("wall") / 1_000;
        }

        double cpuMicros() {
            return cpu.toNanos() / 1_000.0;
        }
    }
}
