package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.run.RunReport;
import java.util.List;
import java.util.stream.Collectors;

/** How a run ended, in lines for a reader and as the exit code for a scheduler. */
final class RunLines {
    private RunLines() {}

    static int exitCode(RunReport report) {
        if (report.counts().containsKey(SwapOutcome.ATTENTION)) {
            return ExitCode.ATTENTION;
        }
        if (!report.isOver()) {
            return ExitCode.UNFINISHED_RUN;
        }
        return report.allDone() ? ExitCode.DONE : ExitCode.NOT_ALL_MOVED;
    }

    /** The sentences that tell a person what to repair by hand. */
    static List<String> repairs(RunReport report) {
        return report.moves().stream()
                .filter(move -> move.outcome() == SwapOutcome.ATTENTION)
                .map(move -> "ATTENTION: " + move.remark())
                .collect(Collectors.toList());
    }

    /** By the journal. */
    static String line(RunView run) {
        return run.id() + ", " + counts(run);
    }

    /** How many moves of a run came to what, by the journal. */
    static String counts(RunView run) {
        return run.ended()
                .map(end -> end.counts().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", ")))
                .orElse("not ended");
    }

    static String line(String pool, RunReport report) {
        return "Pool " + pool + ": " + (report.moves().isEmpty() ? "nothing to move" : report.toString());
    }
}
