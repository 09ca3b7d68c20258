package io.github.rpaclients.examples.swap;

import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Step;
import io.github.rpaclients.swap.SwapPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports as text that fits a terminal of any kind: plain ASCII, no colours. */
final class SwapTable {
    private SwapTable() {}

    /** One swap: who had what before and after, and how each step went. */
    static String of(SwapResult result) {
        MoveReport report = result.report();
        StringBuilder text = new StringBuilder();
        text.append(result.system()).append(", seat ").append(result.seat()).append('\n');
        report.plan().ifPresent(plan -> text.append(holders(plan, report)));
        List<List<String>> steps = new ArrayList<>();
        for (Step step : report.steps()) {
            steps.add(List.of(step.name().toString(), step.succeeded() ? "ok" : "FAILED", step.remark()));
        }
        text.append(columns(steps))
                .append("  ")
                .append(report.outcome())
                .append(" after ")
                .append(result.requests());
        return text.append(result.requests() == 1 ? " request\n" : " requests\n")
                .toString();
    }

    private static String holders(SwapPlan plan, MoveReport report) {
        List<List<String>> rows = new ArrayList<>(List.of(List.of("", "before", "after")));
        plan.from().ifPresent(from -> rows.add(row(from, report.fromAfter())));
        plan.to().ifPresent(to -> rows.add(row(to, report.toAfter())));
        return columns(rows);
    }

    private static List<String> row(Holding before, Optional<Holding> after) {
        return List.of(
                before.account().name(),
                before.licenses(),
                after.map(Holding::licenses).orElse("not known"));
    }

    /** All swaps, a line each: who held the seat before, who holds it now. */
    static String summary(List<SwapResult> results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("system", "seat", "held before by", "held now by", "outcome", "requests"));
        for (SwapResult result : results) {
            MoveReport report = result.report();
            rows.add(List.of(
                    result.system(),
                    result.seat().word(),
                    report.plan()
                            .map(plan ->
                                    holder(plan.from().orElseThrow(), plan.to().orElseThrow()))
                            .orElse("not known"),
                    report.fromAfter()
                            .flatMap(from -> report.toAfter().map(to -> holder(from, to)))
                            .orElse("not known"),
                    report.outcome().toString(),
                    String.valueOf(result.requests())));
        }
        return columns(rows);
    }

    private static String holder(Holding from, Holding to) {
        if (from.holds()) {
            return to.holds() ? "both" : from.account().name();
        }
        return to.holds() ? to.account().name() : "neither";
    }

    private static String columns(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.size(); column++) {
                String cell = printable(row.get(column));
                line.append("  ").append(cell);
                int width = width(rows, column) - cell.length();
                line.append(" ".repeat(width));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** Names and remarks come from servers: no character in them may begin a line or steer the terminal. */
    private static String printable(String cell) {
        return cell.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "?");
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> printable(row.get(column)).length())
                .max()
                .orElse(0);
    }
}
