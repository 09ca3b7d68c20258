package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.JournalHead;
import java.util.Optional;

/** Rows that follow one another without a gap. Not thread-safe. */
final class EntryChain {
    private final String journal;
    private long next;
    private Optional<String> lastHash;

    private EntryChain(String journal, long next, Optional<String> lastHash) {
        this.journal = journal;
        this.next = next;
        this.lastHash = lastHash;
    }

    static EntryChain fromTheFirst(String journal, String pool) {
        return new EntryChain(journal, 1, Optional.of(EntryRow.beforeTheFirst(pool)));
    }

    /** A chain whose first row follows one that nobody reads. */
    static EntryChain from(long number, String journal, String pool) {
        return number == 1 ? fromTheFirst(journal, pool) : new EntryChain(journal, number, Optional.empty());
    }

    void take(EntryRow row) {
        if (row.number() != next) {
            throw Edited.entry(journal, next, "it is missing; another is in its place");
        }
        if (lastHash.filter(hash -> !hash.equals(row.previousHash())).isPresent()) {
            throw Edited.entry(journal, next, "it does not follow the entry before it, which was changed or exchanged");
        }
        lastHash = Optional.of(row.hash());
        next++;
    }

    /** That nothing is missing at the end. */
    void requireEnd(Optional<PoolRow> pool) {
        long last = pool.map(PoolRow::lastEntry).orElse(0L);
        if (next <= last) {
            throw Edited.entry(journal, next, "it is missing, and all after it");
        }
        if (next > last + 1) {
            throw Edited.entry(journal, last + 1, "the pool's row in license_swap_pool does not know it");
        }
        if (last > 0 && lastHash.isPresent() && !pool.map(PoolRow::lastHash).equals(lastHash)) {
            throw Edited.entry(journal, last, "the pool's row in license_swap_pool knows another one");
        }
    }

    boolean isEmpty() {
        return next == 1;
    }

    /** The last row. */
    JournalHead head() {
        return JournalHead.of(next - 1, lastHash.orElse(""));
    }
}
