package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.SwapOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds lines behind the last good one. Of no more use after an exception. Not thread-safe. */
final class JournalAppender {
    private final PoolFiles files;
    private final JournalFile.Opener opener;
    private final long rotateAt;
    private final Chain chain;
    private int number;
    private long length;
    private JournalFile file;
    private final Map<Class<?>, StandingEntry> standing = new LinkedHashMap<>();
    private final Set<List<Object>> needAttention = new HashSet<>();
    private final Set<RunId> underWay = new HashSet<>();

    private JournalAppender(
            PoolFiles files, JournalFile.Opener opener, long rotateAt, JournalScan found, JournalFile file) {
        this.files = files;
        this.opener = opener;
        this.rotateAt = rotateAt;
        this.chain = new Chain(found.head());
        this.number = found.last();
        this.length = found.goodBytes();
        this.file = file;
        found.reading().entries().forEach(this::remember);
    }

    static JournalAppender open(PoolFiles files, JournalFile.Opener opener, long rotateAt) throws IOException {
        JournalScan found = Uninterrupted.run(() -> JournalScan.ofTheEnd(files));
        JournalFile file = opener.open(files.journal(found.last()));
        try {
            if (found.reading().torn().isPresent()) {
                file.truncate(found.goodBytes());
            }
            return new JournalAppender(files, opener, rotateAt, found, file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    void append(List<? extends JournalEntry> entries) throws IOException {
        requireUntouched();
        JournalEntry first = entries.get(0);
        // all that is under way or needs attention is in one file, so that the last files can be understood without the
        // others
        if (length >= rotateAt && first instanceof StandingEntry && needAttention.isEmpty() && underWay.isEmpty()) {
            rotate();
        }
        StringBuilder lines = new StringBuilder();
        if (length == 0) {
            lines.append(chain.next(FileHeader.write(files.pool(), number, first.at())));
            standing.values().stream()
                    // who had the seats before is no news; the next one to look writes down who has them
                    .filter(entry -> entry.getClass() != first.getClass() && !(entry instanceof SeatsSeen))
                    .forEach(entry -> lines.append(chain.next(entry.json())));
        }
        for (JournalEntry entry : entries) {
            lines.append(chain.next(entry.json()));
            remember(entry);
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        file.write(bytes, length);
        length += bytes.length;
    }

    private void remember(JournalEntry entry) {
        if (entry instanceof RunStarted) {
            underWay.add(((RunStarted) entry).run());
        } else if (entry instanceof RunEnded) {
            underWay.remove(((RunEnded) entry).run());
        } else if (entry instanceof StandingEntry) {
            standing.put(entry.getClass(), (StandingEntry) entry);
        } else if (entry instanceof MoveEnded && ((MoveEnded) entry).outcome() == SwapOutcome.ATTENTION) {
            needAttention.add(key((MoveEnded) entry));
        } else if (entry instanceof MoveEnded || entry instanceof MoveSettled) {
            needAttention.remove(key((MoveEntry) entry));
        }
    }

    private static List<Object> key(MoveEntry entry) {
        return List.of(entry.run(), entry.move());
    }

    void close() throws IOException {
        file.close();
    }

    private void rotate() throws IOException {
        if (Files.exists(files.journal(number + 1))) {
            throw new IOException(files.journal(number + 1) + " has appeared: somebody else adds entries");
        }
        file.close();
        number++;
        length = 0;
        file = opener.open(files.journal(number));
    }

    /** By its name, since an open file goes on to exist when somebody deletes it. */
    private void requireUntouched() throws IOException {
        Path path = files.journal(number);
        long size;
        try {
            size = Files.size(path);
        } catch (NoSuchFileException e) {
            throw new IOException(path + " has been deleted", e);
        }
        if (size != length) {
            throw new IOException(path + " has " + size + " bytes instead of " + length + ": somebody else changed it");
        }
    }
}
