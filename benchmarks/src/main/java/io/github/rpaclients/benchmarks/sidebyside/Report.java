package io.github.rpaclients.benchmarks.sidebyside;

import io.github.rpaclients.benchmarks.peers.Peer;
import io.github.rpaclients.benchmarks.peers.PeerKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/** All figures as a page of Markdown. */
final class Report {
    private static final String NONE = "—";

    private final Options options;
    private final Figures figures;
    private final Machine before;
    private final Machine after;
    private final StringBuilder out = new StringBuilder();

    Report(Options options, Figures figures, Machine before, Machine after) {
        this.options = options;
        this.figures = figures;
        this.before = before;
        this.after = after;
    }

    String text() {
        head();
        summary();
        byPeer(
                "Spread",
                "Ratios to the floor of the same round: median (least–greatest).",
                (column, kind) -> figures.ratio(column, kind).map(Spread::toString));
        byPeer(
                "As measured",
                "Medians.",
                (column, kind) -> figures.absolute(column, kind).map(spread -> column.shown(spread.median())));
        writeBack();
        callers();
        disturbed();
        remarks();
        return out.toString();
    }

    private void head() {
        line("# Side by side");
        line("");
        line("Written by the command; README.md beside this page says what is measured and how.");
        line("");
        line("- from " + before.time() + " to " + after.time());
        line("- " + before.hardware());
        line("- " + before.jdk());
        line("- other programs: load average " + before.load() + " at the start, when nothing of this ran yet");
        line("- " + options.rounds() + " rounds of " + options.users() / Peer.PAGE + " pages of "
                + String.format(Locale.ROOT, "%,d", Peer.PAGE) + " users");
        line("- `" + options.command() + "`");
        line("");
    }

    private void summary() {
        line("## The table");
        line("");
        line(
                "Ratios to the floor of the same round, medians; in brackets what the floor took. Heap, GET and held: medians as"
                        + " measured.");
        line("");
        row(List.of(
                "client",
                "warm, 0 ms a page: wall / CPU",
                "20 ms: wall / CPU",
                "whole process 20 ms: wall / CPU / RSS",
                "first user: listed / one GET",
                "least heap, 20,000 users",
                "one GET: CPU / allocated",
                "held by a user"));
        row(List.of("---", "---", "---", "---", "---", "---", "---", "---"));
        for (PeerKind kind : PeerKind.values()) {
            if (kind.isInTable()) {
                row(summary(kind));
            }
        }
        line("");
    }

    private List<String> summary(PeerKind kind) {
        if (!kind.isThere()) {
            return List.of(kind.label(), "not built", NONE, NONE, NONE, NONE, NONE, NONE);
        }
        return List.of(
                kind.label(),
                ratios(kind, Column.WARM_WALL, Column.WARM_CPU),
                ratios(kind, Column.DELAYED_WALL, Column.DELAYED_CPU),
                ratios(kind, Column.WHOLE_WALL, Column.WHOLE_CPU, Column.WHOLE_MEMORY),
                ratios(kind, Column.FIRST_LISTED, Column.FIRST_GOT),
                measured(kind, Column.HEAP),
                measured(kind, Column.GET_CPU) + " / " + measured(kind, Column.GET_BYTES),
                measured(kind, Column.HELD));
    }

    private String ratios(PeerKind kind, Column... columns) {
        String ratios = Arrays.stream(columns)
                .map(column -> figures.ratio(column, kind).map(Spread::shortly).orElse(NONE))
                .collect(Collectors.joining(" / "));
        return kind != PeerKind.FLOOR
                ? ratios
                : ratios + " ("
                        + Arrays.stream(columns)
                                .map(column -> measured(kind, column))
                                .collect(Collectors.joining(" / "))
                        + ")";
    }

    private String measured(PeerKind kind, Column column) {
        return figures.absolute(column, kind)
                .map(spread -> column.shown(spread.median()))
                .orElse(NONE);
    }

    private void byPeer(String title, String remark, BiFunction<Column, PeerKind, Optional<String>> cell) {
        List<PeerKind> kinds = options.peers();
        line("## " + title);
        line("");
        line(remark);
        line("");
        List<String> head = new ArrayList<>(List.of("what"));
        kinds.forEach(kind -> head.add(kind.label()));
        row(head);
        row(head.stream().map(name -> "---").collect(Collectors.toList()));
        for (Column column : Column.values()) {
            List<String> row = new ArrayList<>(List.of(column.label()));
            kinds.forEach(kind -> row.add(cell.apply(column, kind).orElse(NONE)));
            if (!row.stream().skip(1).allMatch(NONE::equals)) {
                row(row);
            }
        }
        line("");
    }

    private void writeBack() {
        line("## A user written back");
        line("");
        line("With five members that the client does not know, and the same user without; medians.");
        line("");
        row(List.of("how", "without", "with", "ratio in the same round: median (least–greatest)"));
        row(List.of("---", "---", "---", "---"));
        figures.writeBacks()
                .forEach((how, rounds) -> row(List.of(
                        how,
                        micros(rounds.values().stream().mapToDouble(pair -> pair[0])),
                        micros(rounds.values().stream().mapToDouble(pair -> pair[1])),
                        new Spread(rounds.values().stream().mapToDouble(pair -> pair[1] / pair[0])).toString())));
        line("");
    }

    private static String micros(DoubleStream values) {
        return String.format(Locale.ROOT, "%.1f µs", new Spread(values).median());
    }

    private void callers() {
        line("## 1,000 callers on one client");
        line("");
        line("GETs with 20 ms at the server.");
        line("");
        row(List.of(
                "threads",
                "client",
                "calls a second",
                "of the floor: median (least–greatest)",
                "most platform threads"));
        row(List.of("---", "---", "---", "---", "---"));
        figures.callers()
                .forEach((how, kinds) -> kinds.forEach((kind, rounds) -> {
                    var floor = kinds.getOrDefault(PeerKind.FLOOR, Map.of());
                    double[] ratios = rounds.entrySet().stream()
                            .filter(entry -> floor.containsKey(entry.getKey()))
                            .mapToDouble(entry -> entry.getValue()[0]
                                    / floor.getOrDefault(entry.getKey(), new double[] {Double.NaN})[0])
                            .toArray();
                    row(List.of(
                            how,
                            kind.label(),
                            String.format(
                                    Locale.ROOT,
                                    "%,.0f",
                                    new Spread(rounds.values().stream().mapToDouble(pair -> pair[0])).median()),
                            ratios.length == 0 ? NONE : new Spread(Arrays.stream(ratios)).toString(),
                            String.format(
                                    Locale.ROOT,
                                    "%.0f",
                                    rounds.values().stream()
                                            .mapToDouble(pair -> pair[1])
                                            .max()
                                            .orElse(0))));
                }));
        line("");
    }

    private void disturbed() {
        line("## Disturbed");
        line("");
        line(
                "Twenty pages; every eighth request is answered with 429 and `Retry-After: 1`, or a token with 401 once it was"
                        + " used fifteen times.");
        line("");
        row(List.of("client", "429", "401"));
        row(List.of("---", "---", "---"));
        figures.disturbed()
                .forEach((kind, outcomes) -> row(List.of(kind.label(), plain(outcomes[0]), plain(outcomes[1]))));
        line("");
    }

    private static String plain(String text) {
        return text.replace("|", "\\|");
    }

    private void remarks() {
        if (!figures.remarks().isEmpty()) {
            line("## What did not work");
            line("");
            figures.remarks().forEach(remark -> line("- " + plain(remark)));
            line("");
        }
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}
