package io.github.rpaclients.swap.journal;

import io.github.rpaclients.swap.Account;
import java.time.Instant;

/** A write is about to be sent. Without a {@link WriteEnded} after it, nobody knows what became of it. Immutable. */
public final class WriteIntended extends MoveEntry {
    static final String NAME = "WriteIntended";
    static final String WRITE = "write";
    static final String ACCOUNT = "account";

    private final WriteKind write;
    private final Account account;

    WriteIntended(EntryReader in) {
        super(in);
        this.write = in.word(WRITE, WriteKind.class);
        this.account = PlanJson.readAccount(in.object(ACCOUNT));
    }

    public static WriteIntended of(Instant at, RunId run, MoveId move, WriteKind write, Account account) {
        return new WriteIntended(EntryReader.of(
                writer(NAME, at, run, move).text(WRITE, write.name()).object(ACCOUNT, PlanJson.write(account))));
    }

    public WriteKind write() {
        return write;
    }

    /** Whose licences the write changes. */
    public Account account() {
        return account;
    }
}
