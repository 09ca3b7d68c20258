package io.github.rpaclients.swap.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads and checks all files of a journal from the first byte to the last. Used once. */
final class JournalScan {
    private final PoolFiles files;
    private final Consumer<JournalHead> heads;
    private final Chain chain = new Chain(JournalHead.NOTHING);
    private final List<JournalEntry> entries = new ArrayList<>();
    private Optional<String> torn = Optional.empty();
    private int last;
    private long goodBytes;

    /** @param heads gets every entry's number and checksum */
    private JournalScan(PoolFiles files, Consumer<JournalHead> heads) {
        this.files = files;
        this.heads = heads;
    }

    static JournalScan of(PoolFiles files) throws IOException {
        return of(files, head -> {});
    }

    static JournalScan of(PoolFiles files, Consumer<JournalHead> heads) throws IOException {
        JournalScan scan = new JournalScan(files, heads);
        int count = files.count();
        for (int number = 0; number < count; number++) {
            scan.read(number, number == count - 1);
        }
        return scan;
    }

    JournalReading reading() {
        return JournalReading.of(entries, torn);
    }

    /** The last good entry. */
    JournalHead head() {
        return chain.head();
    }

    /** The number of the last file; 0 also if there is none. */
    int last() {
        return last;
    }

    /** How many bytes of the last file are good. What follows them was never completed. */
    long goodBytes() {
        return goodBytes;
    }

    private void read(int number, boolean isLast) throws IOException {
        Path file = files.journal(number);
        byte[] bytes = Files.readAllBytes(file);
        int from = 0;
        int end = lineEnd(bytes, from);
        while (end < bytes.length) {
            Optional<String> text = chain.check(bytes, from, end);
            if (text.isEmpty()) {
                if (isLast && neverWritten(bytes, from, end)) {
                    break;
                }
                throw new EditedJournalException(file, nextEntry(), chain.wrong(bytes, from, end));
            }
            take(file, number, from == 0, text.get());
            from = end + 1;
            end = lineEnd(bytes, from);
        }
        if (!isLast && (from == 0 || from < bytes.length)) {
            throw new EditedJournalException(
                    file, nextEntry(), "it is cut off, while " + files.journal(number + 1) + " is there");
        }
        last = number;
        goodBytes = from;
        if (from < bytes.length) {
            torn = Optional.of(file + " ends with " + (bytes.length - from) + " bytes of an entry " + nextEntry()
                    + " that was never completed; they go when the next entry is added");
        }
    }

    private void take(Path file, int number, boolean first, String text) {
        heads.accept(chain.head());
        try {
            if (first) {
                FileHeader.wrong(text, files.pool(), number).ifPresent(wrong -> {
                    throw new IllegalArgumentException(wrong);
                });
            } else {
                entries.add(Entries.read(text));
            }
        } catch (IllegalArgumentException e) {
            throw new JournalException(
                    file + ", entry " + chain.head().entry() + ": it is as it was written, but cannot be used: "
                            + e.getMessage(),
                    e);
        }
    }

    private long nextEntry() {
        return chain.head().entry() + 1;
    }

    /**
     * Whether a line is the last one and has a hole: after a crash of the machine some file systems show zeros where the
     * data had not arrived. No entry has zeros.
     */
    private static boolean neverWritten(byte[] bytes, int from, int end) {
        return indexOf((byte) 0, bytes, from, end) < end && lineEnd(bytes, end + 1) == bytes.length;
    }

    private static int lineEnd(byte[] bytes, int from) {
        return indexOf((byte) '\n', bytes, from, bytes.length);
    }

    private static int indexOf(byte wanted, byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != wanted) {
            at++;
        }
        return Math.min(at, end);
    }
}
