package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.journal.SeatTenure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows what the journal tells. Signs in nowhere. */
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        footer = "%nExample: license-swap history --since 2026-11-01 --output json",
        description = "Shows the runs and who had a seat from when to when, as the journal tells it.")
final class HistoryCommand extends PoolCommand {
    private static final Duration A_MONTH = Duration.ofDays(31);

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description =
                    "Only what happened from then on: 2026-12-24, which is midnight in --zone, or 2026-12-24T08:00:00Z; a month"
                            + " ago unless given.")
    @Nullable
    String since;

    HistoryCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void check(List<OpenPool> pools) {
        since();
    }

    private Instant since() {
        return since == null
                ? surroundings().clock().instant().minus(A_MONTH)
                : Times.parse("--since", since, options.zone());
    }

    @Override
    int work(OpenPool pool, Map<String, @Nullable Object> document) {
        Instant since = since();
        JournalView history = pool.historySince(since);
        say("Pool " + pool.pool());
        Table runs = new Table("run", "started", "result");
        List<Object> runDocuments = new ArrayList<>();
        for (RunView run : history.runs()) {
            Optional<Instant> started = run.started().map(JournalEntry::at);
            if (started.isEmpty() || !started.get().isBefore(since)) {
                runDocuments.add(JsonDocuments.run(run));
                runs.row(run.id().toString(), started.map(options::shown).orElse("not known"), RunLines.counts(run));
            }
        }
        document.put("runs", runDocuments);
        say(runs);
        Table tenures = new Table("person", "from", "to");
        List<Object> tenureDocuments = new ArrayList<>();
        for (SeatTenure tenure : history.tenures()) {
            if (tenure.to().isEmpty() || !tenure.to().get().isBefore(since)) {
                Map<String, @Nullable Object> row = JsonDocuments.account(tenure.account());
                row.put("from", JsonDocuments.orNull(tenure.from()));
                row.put("to", JsonDocuments.orNull(tenure.to()));
                tenureDocuments.add(row);
                tenures.row(
                        tenure.account().name(),
                        tenure.from().map(options::shown).orElse("before"),
                        tenure.to().map(options::shown).orElse("now"));
            }
        }
        document.put("tenures", tenureDocuments);
        say(tenures);
        if (history.runs().isEmpty()) {
            say("  no runs since " + options.shown(since));
        }
        return ExitCode.DONE;
    }
}
