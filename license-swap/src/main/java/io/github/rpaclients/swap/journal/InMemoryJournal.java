package io.github.rpaclients.swap.journal;

import java.util.ArrayList;
import java.util.List;

/** A journal for tests, which crashes when told to. Thread-safe. */
public final class InMemoryJournal implements JournalStore {
    /** The process is gone. No {@link Exception}, so that what catches exceptions does not go on after its own death. */
    public static final class Crash extends Error {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("the process crashed here");
        }
    }

    private final List<String> lines;
    private int appends;
    private int crashBefore;
    private int crashAfter;
    private boolean crashed;
    private long lastToken;

    public InMemoryJournal() {
        this(List.of(), 0);
    }

    private InMemoryJournal(List<String> lines, long lastToken) {
        this.lines = new ArrayList<>(lines);
        this.lastToken = lastToken;
    }

    /**
     * Crashes in the given append, before anything is kept.
     *
     * @param append 1 for the first one of this object
     */
    public synchronized InMemoryJournal crashBefore(int append) {
        crashBefore = append;
        return this;
    }

    /**
     * Crashes in the given append, when all is kept.
     *
     * @param append 1 for the first one of this object
     */
    public synchronized InMemoryJournal crashAfter(int append) {
        crashAfter = append;
        return this;
    }

    /** What the next process finds. That one does not crash. */
    public synchronized InMemoryJournal restarted() {
        return new InMemoryJournal(lines, lastToken);
    }

    /** How often something was appended. */
    public synchronized int appends() {
        return appends;
    }

    /** @throws Crash if told to, and ever after: a process that is gone writes nothing */
    @Override
    public synchronized void append(long token, List<? extends JournalEntry> entries) {
        requireAlive();
        if (entries.isEmpty()) {
            return;
        }
        if (token < lastToken) {
            throw new FencedException("The journal");
        }
        lastToken = token;
        appends++;
        crashed = appends == crashBefore;
        requireAlive();
        entries.forEach(entry -> lines.add(entry.json()));
        crashed = appends == crashAfter;
        requireAlive();
    }

    /** @throws Crash if it has crashed */
    @Override
    public synchronized JournalReading read() {
        requireAlive();
        List<JournalEntry> entries = new ArrayList<>();
        lines.forEach(line -> entries.add(Entries.read(line)));
        return JournalReading.of(entries);
    }

    private void requireAlive() {
        if (crashed) {
            throw new Crash();
        }
    }
}
