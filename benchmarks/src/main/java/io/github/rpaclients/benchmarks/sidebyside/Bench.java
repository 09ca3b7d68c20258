package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.PeerKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What every part needs: what to measure, the server, and where figures go. */
final class Bench {
    final Options options;
    final ServerJvm server;
    final Figures figures;
    private final long started = System.nanoTime();

    Bench(Options options, ServerJvm server, Figures figures) {
        this.options = options;
        this.server = server;
        this.figures = figures;
    }

    /** The peers in another order each round, so that none always comes after the same one. */
    List<PeerKind> order(int round) {
        List<PeerKind> order = new ArrayList<>(options.peers());
        Collections.rotate(order, -round);
        return order;
    }

    /** One peer's turn. */
    @FunctionalInterface
    interface Turn {
        void run() throws Exception;
    }

    /** A turn that fails costs its own figures only. */
    void turn(String what, PeerKind kind, Turn turn) {
        System.err.printf("%4d s  %s: %s%n", (System.nanoTime() - started) / 1_000_000_000L, what, kind.label());
        try {
            turn.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while measuring", e);
        } catch (Exception e) {
            figures.remark(what + ", " + kind.label() + ": " + e.getMessage());
        }
    }

    /** For the eye of who waits. */
    String round(String what, int round) {
        return what + ", round " + (round + 1) + " of " + options.rounds();
    }
}
