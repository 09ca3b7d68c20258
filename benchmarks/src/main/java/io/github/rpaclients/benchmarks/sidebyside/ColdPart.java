package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.PeerKind;
import java.util.List;

/** Processes that begin and end with what is measured, with the settings that a JVM has by itself. */
final class ColdPart {
    private final Bench bench;

    ColdPart(Bench bench) {
        this.bench = bench;
    }

    void whole() {
        int users = bench.options.users();
        for (int i = 0; i < bench.options.rounds(); i++) {
            int round = i;
            for (PeerKind kind : bench.order(round)) {
                bench.turn(bench.round("whole process", round), kind, () -> whole(kind, round, users));
            }
        }
    }

    private void whole(PeerKind kind, int round, int users) throws Exception {
        bench.server.set("latency=20&users=" + users);
        try (PeerJvm peer = PeerJvm.start(PeerJvm.ownJava(), List.of(), bench.server, kind, "list", "" + users)) {
            peer.answer();
            double wall = peer.process().sinceStart().toNanos() / 1e9;
            double cpu = peer.process().cpu().toNanos() / 1e9;
            bench.figures.add(Column.WHOLE_WALL, kind, round, wall);
            bench.figures.add(Column.WHOLE_CPU, kind, round, cpu);
            double memory = peer.process().mostMemory();
            if (memory > 0) {
                bench.figures.add(Column.WHOLE_MEMORY, kind, round, memory);
            }
        }
    }

    void first() {
        for (int i = 0; i < bench.options.rounds(); i++) {
            int round = i;
            for (PeerKind kind : bench.order(round)) {
                bench.turn(bench.round("first user", round), kind, () -> {
                    bench.server.set("users=" + bench.options.users());
                    first(Column.FIRST_LISTED, kind, round, "first");
                    first(Column.FIRST_GOT, kind, round, "get", "1", "1");
                });
            }
        }
    }

    private void first(Column column, PeerKind kind, int round, String... command) throws Exception {
        try (PeerJvm peer = PeerJvm.start(PeerJvm.ownJava(), List.of(), bench.server, kind, command)) {
            peer.answer();
            bench.figures.add(column, kind, round, peer.process().sinceStart().toNanos() / 1e6);
        }
    }
}
