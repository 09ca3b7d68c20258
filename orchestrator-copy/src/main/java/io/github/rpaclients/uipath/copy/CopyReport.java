package io.github.rpaclients.uipath.copy;

import java.util.List;
import java.util.stream.Collectors;

/** What became of a plan. Immutable; holds no secret. */
public final class CopyReport {
    private final List<CopyResult> results;

    CopyReport(List<CopyResult> results) {
        this.results = List.copyOf(results);
    }

    /** Of each item that was not the same already, in the order of the plan. */
    public List<CopyResult> results() {
        return results;
    }

    public List<CopyResult> results(CopyOutcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).collect(Collectors.toUnmodifiableList());
    }

    /** Whether nothing failed and nothing was skipped. If not, plan again: what is done is the same then. */
    public boolean isComplete() {
        return results.stream().allMatch(result -> result.outcome() == CopyOutcome.DONE);
    }

    /** A line for each item, and one with three numbers. */
    @Override
    public String toString() {
        String lines = results.stream().map(result -> result + "\n").collect(Collectors.joining());
        return lines + results(CopyOutcome.DONE).size() + " done, "
                + results(CopyOutcome.FAILED).size() + " failed, "
                + results(CopyOutcome.SKIPPED).size() + " skipped";
    }
}
