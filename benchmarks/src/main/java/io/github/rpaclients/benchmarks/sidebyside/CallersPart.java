package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.PeerKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A thousand callers on one client, of the floor and of ours: threads of Java 17, and virtual threads of Java 25. */
final class CallersPart {
    private static final int CALLERS = 1_000;
    private static final int MILLIS = 4_000;

    private final Bench bench;

    CallersPart(Bench bench) {
        this.bench = bench;
    }

    void run() throws IOException {
        Optional<Path> java25 = bench.options.java25();
        if (java25.isEmpty()) {
            bench.figures.remark("virtual threads: no JDK 25 found; name its folder with -Djdk25=");
        }
        for (int i = 0; i < bench.options.rounds(); i++) {
            int round = i;
            List<PeerKind> kinds = bench.order(round).stream()
                    .filter(kind -> kind == PeerKind.FLOOR || kind.isOurs())
                    .collect(Collectors.toList());
            for (PeerKind kind : kinds) {
                bench.turn(
                        bench.round("callers", round),
                        kind,
                        () -> measure(kind, round, PeerJvm.ownJava(), "platform threads, the JDK of this run"));
            }
            if (java25.isPresent()) {
                for (PeerKind kind : kinds) {
                    bench.turn(
                            bench.round("callers in virtual threads", round),
                            kind,
                            () -> measure(kind, round, java25.get(), "virtual threads, JDK 25"));
                }
            }
        }
    }

    private void measure(PeerKind kind, int round, Path java, String how) throws IOException, InterruptedException {
        int users = bench.options.users();
        bench.server.set("latency=20&users=" + users);
        String threads = how.startsWith("virtual") ? "virtual" : "platform";
        try (PeerJvm peer = PeerJvm.start(java, List.of("-Xmx1g"), bench.server, kind)) {
            Map<String, Double> figures = peer.ask("callers " + CALLERS + " " + MILLIS + " " + users + " " + threads);
            double seconds = figures.getOrDefault("wall", Double.NaN) / 1e9;
            double calls = figures.getOrDefault("calls", 0.0) / seconds;
            bench.figures.addCallers(how, kind, round, calls, figures.getOrDefault("threads", 0.0));
            double failures = figures.getOrDefault("failures", 0.0);
            if (failures > 0) {
                bench.figures.remark(how + ", " + kind.label() + ": " + (long) failures + " calls failed");
            }
        }
    }
}
