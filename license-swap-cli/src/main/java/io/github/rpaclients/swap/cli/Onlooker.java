package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.ReadProgress;
import io.github.rpaclients.swap.run.RunListener;
import java.util.function.Consumer;

/** Whoever looks on while a command works: hears of runs, of long reads, and of what went wrong beside the work. Immutable. */
final class Onlooker {
    private final RunListener runs;
    private final ReadProgress reads;
    private final Consumer<String> complaints;

    /** @param complaints takes a sentence each, from any thread */
    Onlooker(RunListener runs, ReadProgress reads, Consumer<String> complaints) {
        this.runs = runs;
        this.reads = reads;
        this.complaints = complaints;
    }

    RunListener runs() {
        return runs;
    }

    ReadProgress reads() {
        return reads;
    }

    void complain(String sentence) {
        complaints.accept(sentence);
    }
}
