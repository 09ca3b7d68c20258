package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.journal.JournalView;
import io.github.rpaclients.swap.journal.LockOwner;
import io.github.rpaclients.swap.journal.MoveEnded;
import io.github.rpaclients.swap.journal.MoveView;
import io.github.rpaclients.swap.journal.PoolPause;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.roster.Need;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** Shows how things stand. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        footer = "%nExample: license-swap status --zone Europe/Berlin",
        description = "Shows who has the seats now, who needs one, the last run, and who is at it.")
final class StatusCommand extends PoolCommand {
    /** Nearly always the last run is not older, and a journal may be years long. */
    private static final Duration LATELY = Duration.ofDays(7);

    StatusCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    int work(OpenPool pool, Map<String, @Nullable Object> document) {
        int exitCode = journal(pool, document);
        system(pool, document);
        return exitCode;
    }

    private int journal(OpenPool pool, Map<String, @Nullable Object> document) {
        say("Pool " + pool.pool());
        JournalView history = history(pool);
        Optional<RunView> last = history.runs().stream().reduce((earlier, later) -> later);
        document.put("lastRun", last.map(JsonDocuments::run).orElse(null));
        say("  last run: " + last.map(RunLines::line).orElse("none"));
        Optional<String> holder = pool.store().lock().holder().map(LockOwner::toString);
        document.put("lockedBy", holder.orElse(null));
        holder.ifPresent(owner -> say("  in use by " + owner));
        List<Object> unfinished = new ArrayList<>();
        for (RunView run : history.unfinishedRuns()) {
            unfinished.add(run.id().toString());
            say("  unfinished run: " + run.id()
                    + (holder.isPresent() ? ", which may be under way" : ", which was cut off: license-swap resume"));
        }
        document.put("unfinishedRuns", unfinished);
        Optional<PoolPause> pause = history.pause().filter(word -> word.isOn(pool.now()));
        document.put("paused", pause.isPresent());
        pause.ifPresent(word -> say("  paused "
                + word.until().map(end -> "until " + options.shown(end)).orElse("until license-swap continue") + ", by "
                + word.process()));
        List<Object> attention = new ArrayList<>();
        for (MoveView move : history.movesThatNeedAttention()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("run", move.run().toString());
            row.put("move", move.id().toString());
            row.put("remark", move.ended().map(MoveEnded::remark).orElse(""));
            attention.add(row);
            say("  ATTENTION: " + row.get("remark") + "; when it is seen to: license-swap settle " + move.run() + " "
                    + move.id());
        }
        document.put("attention", attention);
        if (!attention.isEmpty()) {
            return ExitCode.ATTENTION;
        }
        return unfinished.isEmpty() || holder.isPresent() ? ExitCode.DONE : ExitCode.UNFINISHED_RUN;
    }

    /** With the last run in it, however long ago that was. */
    private static JournalView history(OpenPool pool) {
        Instant lately = pool.now().minus(LATELY);
        JournalView history = pool.historySince(lately);
        boolean tells = history.runs().stream()
                .anyMatch(run -> run.started()
                        .filter(start -> start.at().isAfter(lately))
                        .isPresent());
        return tells ? history : pool.history();
    }

    private void system(OpenPool pool, Map<String, @Nullable Object> document) {
        Instant now = pool.now();
        SeatCount count = pool.seats().count(pool.pool().licence());
        document.put("seats", JsonDocuments.seats(count));
        say("  seats: " + count);
        Table table = new Table("person", "now", "note");
        List<Object> holders = new ArrayList<>();
        for (Holder holder : pool.seats().holders(pool.pool().licence())) {
            holders.add(JsonDocuments.account(holder.account()));
            table.row(
                    holder.account().name(),
                    "has a seat",
                    holder.inheritedFrom().map(source -> "from " + source).orElse(""));
        }
        document.put("holders", holders);
        List<Object> needs = new ArrayList<>();
        for (Need need : pool.roster().needs(now, pool.pool().name())) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("person", need.person().name());
            row.put("from", need.from().toString());
            row.put("until", need.until().toString());
            row.put("priority", need.priority());
            needs.add(row);
            table.row(need.person().name(), "needs a seat", "until " + options.shown(need.until()));
        }
        document.put("needs", needs);
        Optional<Instant> next = pool.roster().nextChange(now, pool.pool().name());
        document.put("nextChange", JsonDocuments.orNull(next));
        say(table);
        say("  next change: " + next.map(options::shown).orElse("none"));
    }
}
