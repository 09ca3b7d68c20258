package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.SwapOutcome;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.MoveEnded;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.journal.SeatTenure;
import io.github.rpaclients.swap.report.SeatReport;
import io.github.rpaclients.swap.report.SeatTimeline;
import io.github.rpaclients.swap.roster.Shift;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a page for a browser from roster and journal. Signs in nowhere. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        footer =
                "%nExample: license-swap report --from 2026-11-01 --until 2026-12-01 --zone Europe/Berlin --to november.html",
        description = "Writes an HTML page: who had a seat when, by the journal, and who needed one, by the roster.")
final class ReportCommand extends PoolCommand {
    private static final Duration A_WEEK = Duration.ofDays(7);

    @Option(names = "--from", paramLabel = "TIME", description = "The first day or moment; a week before the last one.")
    @Nullable
    String from;

    @Option(names = "--until", paramLabel = "TIME", description = "The day or moment after the last one; now.")
    @Nullable
    String until;

    @Option(names = "--to", paramLabel = "FILE", description = "Where to write; license-swap-POOL.html.")
    @Nullable
    Path file;

    ReportCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void check(List<OpenPool> pools) {
        if (file != null && pools.size() > 1) {
            throw new IllegalArgumentException(
                    "--to names one file for " + pools.size() + " pools; choose one with --pool, or leave --to out");
        }
        zone();
        if (!from().isBefore(until())) {
            throw new IllegalArgumentException("There is no time between --from " + from() + " and --until " + until());
        }
    }

    @Override
    int work(OpenPool pool, Map<String, @Nullable Object> document) {
        SeatTimeline.Builder timeline = SeatTimeline.of(
                        pool.pool().name(), pool.pool().licence(), pool.pool().seats())
                .between(from(), until())
                .recordedUntil(pool.now())
                .zone(zone())
                .generatedAt(pool.now());
        for (Shift shift : pool.roster().shifts(pool.pool().name(), from(), until())) {
            timeline.planned(shift.person().name(), shift.start(), shift.end());
        }
        for (Person person : pool.roster().people(pool.pool().name())) {
            pool.roster().team(person).ifPresent(team -> timeline.group(person.name(), team));
        }
        List<JournalEntry> entries = pool.store().journal().readSince(from()).entries();
        timeline.recordedFrom(entries.stream()
                .map(JournalEntry::at)
                .min(Comparator.naturalOrder())
                .orElse(Instant.MAX));
        JournalView history = JournalView.of(entries);
        history.tenures().forEach(tenure -> actual(timeline, tenure));
        history.runs().stream().map(RunView::moves).flatMap(List::stream).forEach(move -> {
            note(timeline, move);
            row(timeline, move);
        });
        Path written = file == null ? Path.of("license-swap-" + pool.pool().name() + ".html") : file;
        try {
            OwnFile.write(written, SeatReport.of(timeline.build()).html());
        } catch (IOException e) {
            throw new IllegalArgumentException("The page cannot be written to " + written + ": " + e.getMessage(), e);
        }
        document.put("file", written.toAbsolutePath().toString());
        say("Pool " + pool.pool() + ": open " + written.toAbsolutePath().toUri());
        return ExitCode.DONE;
    }

    private void actual(SeatTimeline.Builder timeline, SeatTenure tenure) {
        Instant begin = tenure.from().orElse(from());
        Instant end = tenure.to().orElse(Instant.MAX);
        if (begin.isBefore(end)) {
            timeline.actual(tenure.account().name(), begin, end);
        }
    }

    private static void note(SeatTimeline.Builder timeline, MoveView move) {
        Optional<MoveEnded> ended = move.ended()
                .filter(end -> end.outcome() == SwapOutcome.ATTENTION || end.outcome() == SwapOutcome.COMPENSATED);
        ended.ifPresent(end -> move.to()
                .or(move::from)
                .ifPresent(account -> timeline.note(end.at(), account.name(), end.outcome() + ": " + end.remark())));
    }

    private static void row(SeatTimeline.Builder timeline, MoveView move) {
        Optional<String> remark = move.ended()
                .filter(end -> end.outcome() != SwapOutcome.DONE)
                .map(MoveEnded::remark)
                .filter(text -> !text.isEmpty());
        timeline.move(
                move.at(),
                move.from().map(Account::name),
                move.to().map(Account::name),
                move.ended().map(end -> end.outcome().name()).orElse("not ended"),
                Stream.concat(move.reason().stream(), remark.stream()).collect(Collectors.joining(" – ")));
    }

    private Instant from() {
        return from == null ? until().minus(A_WEEK) : Times.parse("--from", from, zone());
    }

    private Instant until() {
        return until == null ? surroundings().clock().instant() : Times.parse("--until", until, zone());
    }

    private ZoneId zone() {
        return options.zone();
    }
}
