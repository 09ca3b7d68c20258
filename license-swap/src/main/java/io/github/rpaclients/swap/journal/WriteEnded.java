package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import java.time.Instant;

/** A write was answered, or is known to have failed. Immutable. */
public final class WriteEnded extends MoveEntry {
    static final String NAME = "WriteEnded";
    private static final String OUTCOME = "outcome";

    private final WriteKind write;
    private final Account account;
    private final String outcome;

    WriteEnded(EntryReader in) {
        super(in);
        this.write = in.word(WriteIntended.WRITE, WriteKind.class);
        this.account = PlanJson.readAccount(in.object(WriteIntended.ACCOUNT));
        this.outcome = in.text(OUTCOME);
    }

    /**
     * The end of a write.
     *
     * @param intended the write, as it was written down before
     * @param outcome what became of it, for a reader; holds no secret
     */
    public static WriteEnded of(Instant at, WriteIntended intended, String outcome) {
        return new WriteEnded(EntryReader.of(writer(NAME, at, intended.run(), intended.move())
                .text(WriteIntended.WRITE, intended.write().name())
                .object(WriteIntended.ACCOUNT, PlanJson.write(intended.account()))
                .text(OUTCOME, outcome)));
    }

    public WriteKind write() {
        return write;
    }

    /** Whose licences the write was to change. */
    public Account account() {
        return account;
    }

    /** What became of it, for a reader. */
    public String outcome() {
        return outcome;
    }
}
