package io.github.rpaclients.swap.jdbc;

import io.github.rpaclients.swap.journal.JournalEntry;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.MoveEntry;
import io.github.rpaclients.swap.journal.RunEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;

/** An entry as it stands in the table. Immutable. */
final class EntryRow {
    private static final String DIGITS = "0123456789abcdef";

    private final long number;
    private final long token;
    private final JournalEntry entry;
    private final String previousHash;
    private final String hash;

    private EntryRow(long number, long token, JournalEntry entry, String previousHash, String hash) {
        this.number = number;
        this.token = token;
        this.entry = entry;
        this.previousHash = previousHash;
        this.hash = hash;
    }

    /** What the first entry of a pool follows: another one for each pool, so that no entries change pools. */
    static String beforeTheFirst(String pool) {
        return sha256("license-swap journal 1 " + pool);
    }

    /** The row that follows another one. */
    static EntryRow next(long number, long token, JournalEntry entry, String previousHash) {
        return new EntryRow(number, token, entry, previousHash, hash(number, token, previousHash, entry.json()));
    }

    /**
     * The row that stands in a table.
     *
     * @throws JournalException if it is not as it was written, or cannot be used
     */
    static EntryRow read(Stored stored, String journal) {
        if (!hash(stored.number, stored.token, stored.previousHash, stored.text).equals(stored.hash)) {
            throw Edited.entry(journal, stored.number, "its checksum does not fit, so it was changed");
        }
        JournalEntry entry;
        try {
            entry = JournalEntry.parse(stored.text);
        } catch (IllegalArgumentException e) {
            throw new JournalException(
                    journal + ", entry " + stored.number + ": it is as it was written, but cannot be used: "
                            + e.getMessage() + "; use the version of this library that wrote it",
                    e);
        }
        EntryRow row = new EntryRow(stored.number, stored.token, entry, stored.previousHash, stored.hash);
        if (!row.kind().equals(stored.kind)
                || !row.run().equals(stored.run)
                || !row.move().equals(stored.move)
                || !row.writtenAt().equals(stored.writtenAt)) {
            throw Edited.entry(journal, stored.number, "its columns do not fit its text, so they were changed");
        }
        return row;
    }

    /** The columns of a row that nobody has checked. */
    static final class Stored {
        private final long number;
        private final long token;
        private final Instant writtenAt;
        private final String kind;
        private final Optional<String> run;
        private final Optional<String> move;
        private final String text;
        private final String previousHash;
        private final String hash;

        Stored(
                long number,
                long token,
                Instant writtenAt,
                String kind,
                Optional<String> run,
                Optional<String> move,
                String text,
                String previousHash,
                String hash) {
            this.number = number;
            this.token = token;
            this.writtenAt = writtenAt;
            this.kind = kind;
            this.run = run;
            this.move = move;
            this.text = text;
            this.previousHash = previousHash;
            this.hash = hash;
        }
    }

    long number() {
        return number;
    }

    long token() {
        return token;
    }

    JournalEntry entry() {
        return entry;
    }

    /** As precise as databases are. */
    Instant writtenAt() {
        return Instants.stored(entry.at());
    }

    String kind() {
        return entry.kind();
    }

    /** Empty if the entry is of no run. */
    Optional<String> run() {
        return entry instanceof RunEntry ? Optional.of(((RunEntry) entry).run().toString()) : Optional.empty();
    }

    /** Empty if the entry is of no move. */
    Optional<String> move() {
        return entry instanceof MoveEntry
                ? Optional.of(((MoveEntry) entry).move().toString())
                : Optional.empty();
    }

    String previousHash() {
        return previousHash;
    }

    String hash() {
        return hash;
    }

    private static String hash(long number, long token, String previousHash, String text) {
        return sha256(number + " " + token + " " + previousHash + " " + text);
    }

    private static String sha256(String text) {
        byte[] hash;
        try {
            hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
        StringBuilder hexadecimal = new StringBuilder();
        for (byte eight : hash) {
            hexadecimal.append(DIGITS.charAt((eight >> 4) & 0xf)).append(DIGITS.charAt(eight & 0xf));
        }
        return hexadecimal.toString();
    }
}
