package io.github.rpaclients.swap.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads and checks the files of a journal from the first byte of one of them to the last byte of the last. Used once. */
final class JournalScan {
    private final PoolFiles files;
    private final Consumer<JournalHead> heads;
    private final Chain chain;
    private final boolean keeps;
    private final List<JournalEntry> entries = new ArrayList<>();
    private Optional<String> torn = Optional.empty();
    private int last;
    private long goodBytes;

    private JournalScan(PoolFiles files, JournalHead before, boolean keeps, Consumer<JournalHead> heads) {
        this.files = files;
        this.chain = new Chain(before);
        this.keeps = keeps;
        this.heads = heads;
    }

    static JournalScan all(PoolFiles files) throws IOException {
        return from(0, files);
    }

    /**
     * All files, but keeps no entry.
     *
     * @param heads gets every entry's number and checksum
     */
    static JournalScan checking(PoolFiles files, Consumer<JournalHead> heads) throws IOException {
        JournalScan scan = new JournalScan(files, JournalHead.NOTHING, false, heads);
        scan.readFrom(0);
        return scan;
    }

    /** The files that hold what was written since an instant. */
    static JournalScan since(PoolFiles files, Instant since) throws IOException {
        int number = Math.max(0, files.count() - 1);
        while (number > 0 && beginsAfter(since, files.journal(number))) {
            number--;
        }
        return from(number, files);
    }

    /** The last file, and the one before: the last may have been cut off in its first line. */
    static JournalScan ofTheEnd(PoolFiles files) throws IOException {
        return from(Math.max(0, files.count() - 2), files);
    }

    private static JournalScan from(int first, PoolFiles files) throws IOException {
        JournalHead before = first == 0
                ? JournalHead.NOTHING
                : Chain.before(firstLine(files.journal(first))).orElse(JournalHead.NOTHING);
        JournalScan scan = new JournalScan(files, before, true, head -> {});
        scan.readFrom(first);
        return scan;
    }

    private void readFrom(int first) throws IOException {
        int count = files.count();
        for (int number = first; number < count; number++) {
            read(number, number == count - 1);
        }
    }

    private static boolean beginsAfter(Instant since, Path file) throws IOException {
        return Chain.text(firstLine(file))
                .flatMap(FileHeader::begin)
                .map(begin -> begin.isAfter(since))
                .orElse(true);
    }

    /** Empty if there is none. */
    private static String firstLine(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file)) {
            String line = in.readLine();
            return line == null ? "" : line;
        } catch (CharacterCodingException e) {
            return "";
        }
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
                JournalEntry entry = Entries.read(text);
                if (keeps) {
                    entries.add(entry);
                }
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
