package io.github.rpaclients.swap.cli;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalReading;
import io.github.rpaclients.swap.journal.JournalStore;
import io.github.rpaclients.swap.journal.MoveEnded;
import io.github.rpaclients.swap.journal.RunStarted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A journal that tells of each move that ends, once that is written. Thread-safe if the journal is. */
final class ProgressJournal implements JournalStore {
    private static final JsonAdapter<Object> JSON = new Moshi.Builder().build().adapter(Object.class);

    private final JournalStore journal;
    private final Consumer<String> progress;
    private volatile List<String> moves = List.of();

    ProgressJournal(JournalStore journal, Consumer<String> progress) {
        this.journal = journal;
        this.progress = progress;
    }

    @Override
    public void append(List<? extends JournalEntry> entries) {
        journal.append(entries);
        for (JournalEntry entry : entries) {
            if (entry instanceof RunStarted) {
                moves = moves(((RunStarted) entry).plan().json());
            } else if (entry instanceof MoveEnded) {
                progress.accept(line((MoveEnded) entry));
            }
        }
    }

    @Override
    public JournalReading read() {
        return journal.read();
    }

    private String line(MoveEnded move) {
        List<String> known = moves;
        String number = move.move().toString();
        String head = number;
        if (number.matches("[0-9]{1,6}") && Integer.parseInt(number) <= known.size()) {
            head = number + "/" + known.size() + " " + known.get(Integer.parseInt(number) - 1);
        }
        return head + ": " + move.result() + ", " + move.remark();
    }

    private static List<String> moves(String plan) {
        List<String> moves = new ArrayList<>();
        try {
            Object document = JSON.fromJson(plan);
            if (document instanceof Map && ((Map<?, ?>) document).get("moves") instanceof List) {
                for (Object move : (List<?>) ((Map<?, ?>) document).get("moves")) {
                    moves.add(name(move, "from") + " -> " + name(move, "to"));
                }
            }
        } catch (IOException e) {
            // then the lines name the moves by their numbers
            return List.of();
        }
        return moves;
    }

    private static String name(Object move, String side) {
        Object account = move instanceof Map ? ((Map<?, ?>) move).get(side) : null;
        return account instanceof Map ? String.valueOf(((Map<?, ?>) account).get("name")) : Texts.FREE;
    }
}
