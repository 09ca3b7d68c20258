package io.github.rpaclients.swap.cli;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.RunView;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.plan.Stay;
import io.github.rpaclients.swap.run.RunReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What the commands know, as JSON documents: put together of maps, lists, texts, numbers and truth values, then written. */
final class JsonDocuments {
    /** Of everything that a command prints as JSON; see {@code docs/license-swap/output.schema.json}. */
    private static final int VERSION = 1;

    private static final JsonAdapter<Object> ON_A_LINE =
            new Moshi.Builder().build().adapter(Object.class).serializeNulls();
    private static final JsonAdapter<Object> ON_SEVERAL = ON_A_LINE.indent("  ");

    private JsonDocuments() {}

    /** A document to be read by people as well. */
    static String text(Object document) {
        return ON_SEVERAL.toJson(document);
    }

    /** A document of many. */
    static String line(Object document) {
        return ON_A_LINE.toJson(document);
    }

    /** The whole document of a command that has looked at pools. */
    static Map<String, @Nullable Object> all(Instant at, List<Object> pools) {
        Map<String, @Nullable Object> all = head(at);
        all.put("pools", pools);
        return all;
    }

    /** The whole document of a command that has come to nothing. */
    static Map<String, @Nullable Object> failed(Instant at, String sentence) {
        Map<String, @Nullable Object> all = head(at);
        all.put("error", sentence);
        return all;
    }

    /** One event of {@code watch}. */
    static Map<String, @Nullable Object> event(Instant at, String text) {
        Map<String, @Nullable Object> event = head(at);
        event.put("event", text);
        return event;
    }

    /** The whole document of a command that has written files. */
    static Map<String, @Nullable Object> written(Instant at, List<String> files) {
        Map<String, @Nullable Object> written = head(at);
        written.put("written", files);
        return written;
    }

    /** The whole document of {@code alive}. */
    static Map<String, @Nullable Object> alive(Instant at, boolean alive, Optional<Instant> last) {
        Map<String, @Nullable Object> life = head(at);
        life.put("alive", alive);
        life.put("lastSignOfLife", orNull(last));
        return life;
    }

    private static Map<String, @Nullable Object> head(Instant at) {
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("version", VERSION);
        head.put("at", at.toString());
        return head;
    }

    static Map<String, @Nullable Object> plan(PoolPlan plan) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("hash", plan.hash());
        document.put("licence", plan.seat().word());
        document.put("seats", seats(plan.count()));
        List<Object> moves = new ArrayList<>();
        for (PlannedMove move : plan.moves()) {
            Map<String, @Nullable Object> row = sides(move.from(), move.to());
            row.put("reason", move.reason());
            moves.add(row);
        }
        document.put("moves", moves);
        List<Object> stays = new ArrayList<>();
        for (Stay stay : plan.stays()) {
            Map<String, @Nullable Object> row = account(stay.account());
            row.put("holds", stay.holds());
            row.put("reason", stay.reason());
            stays.add(row);
        }
        document.put("stays", stays);
        document.put("others", plan.others());
        return document;
    }

    static Map<String, @Nullable Object> run(RunReport report) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("run", report.moves().isEmpty() ? null : report.run().toString());
        List<Object> moves = new ArrayList<>();
        for (MoveReport move : report.moves()) {
            Map<String, @Nullable Object> row = sides(move.from(), move.to());
            row.put("result", move.outcome().name());
            row.put("remark", move.remark());
            moves.add(row);
        }
        document.put("moves", moves);
        return document;
    }

    /** A run by the journal. */
    static Map<String, @Nullable Object> run(RunView run) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("run", run.id().toString());
        document.put("started", orNull(run.started().map(JournalEntry::at)));
        document.put("ended", orNull(run.ended().map(JournalEntry::at)));
        document.put(
                "by", run.started().map(start -> start.process().toString()).orElse(null));
        Map<String, Object> counts = new LinkedHashMap<>();
        run.ended()
                .ifPresent(end -> end.counts().forEach((result, number) -> {
                    if (number > 0) {
                        counts.put(result.name(), number);
                    }
                }));
        document.put("counts", counts);
        return document;
    }

    static Map<String, @Nullable Object> seats(SeatCount count) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("total", orNull(count.total()));
        document.put("free", orNull(count.free()));
        return document;
    }

    static Map<String, @Nullable Object> account(Account account) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("id", account.id());
        document.put("name", account.name());
        return document;
    }

    static @Nullable String orNull(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }

    private static @Nullable Object orNull(OptionalLong number) {
        return number.isPresent() ? (Object) number.getAsLong() : null;
    }

    private static Map<String, @Nullable Object> sides(Optional<Account> from, Optional<Account> to) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("from", from.map(JsonDocuments::account).orElse(null));
        document.put("to", to.map(JsonDocuments::account).orElse(null));
        return document;
    }
}
