package io.github.rpaclients.swap.journal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry by its number and checksum, and so all entries before it. Kept elsewhere, it shows later whether the journal
 * still continues from there. Immutable.
 */
public final class JournalHead {
    static final JournalHead NOTHING = new JournalHead(-1, "0".repeat(64));

    private final long entry;
    private final String hash;

    private JournalHead(long entry, String hash) {
        this.entry = entry;
        this.hash = hash;
    }

    /** @param hash 64 hexadecimal digits in lower case */
    public static JournalHead of(long entry, String hash) {
        return new JournalHead(entry, hash);
    }

    /** The number of the entry. */
    public long entry() {
        return entry;
    }

    /** The SHA-256 of the entry and all before it: 64 hexadecimal digits in lower case. */
    public String hash() {
        return hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JournalHead
                && entry == ((JournalHead) other).entry
                && hash.equals(((JournalHead) other).hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entry, hash);
    }

    @Override
    public String toString() {
        return entry + " " + hash;
    }
}
