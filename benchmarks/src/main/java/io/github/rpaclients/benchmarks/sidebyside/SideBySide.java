package io.github.rpaclients.benchmarks.sidebyside;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * Measures the project's client beside others, prints the report and writes it. Arguments, all of which may be left out:
 * {@code rounds=5}, {@code pages=100}, {@code parts=warm,whole,first,heap,held,callers,disturbed}, {@code
 * peers=ours,hand-written}, {@code jdk25=FOLDER}, {@code report=REPORT.md}.
 */
public final class SideBySide {
    private SideBySide() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.of(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Figures figures = new Figures();
        Machine before = Machine.now();
        try (ServerJvm server = ServerJvm.start()) {
            Bench bench = new Bench(options, server, figures);
            for (Part part : Part.values()) {
                if (options.wants(part)) {
                    measure(part, bench);
                    // who ends a long run early has what was measured so far
                    Files.writeString(options.report(), new Report(options, figures, before, Machine.now()).text());
                }
            }
        }
        System.out.write(
                new Report(options, figures, before, Machine.now()).text().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        System.err.println("written to " + options.report());
    }

    private static void measure(Part part, Bench bench) throws IOException {
        switch (part) {
            case WARM:
                new WarmPart(bench).run();
                break;
            case WHOLE:
                new ColdPart(bench).whole();
                break;
            case FIRST:
                new ColdPart(bench).first();
                break;
            case HEAP:
                new MemoryPart(bench).leastHeap();
                break;
            case HELD:
                new MemoryPart(bench).held();
                break;
            case CALLERS:
                new CallersPart(bench).run();
                break;
            case DISTURBED:
                new DisturbedPart(bench).run();
                break;
        }
    }
}
