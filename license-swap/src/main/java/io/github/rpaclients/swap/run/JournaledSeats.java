package io.github.rpaclients.swap.run;

import io.github.rpaclients.core.error.ApiException;
import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Holder;
import io.github.rpaclients.swap.Holding;
import io.github.rpaclients.swap.NothingSentException;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.SeatCount;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.journal.FencedException;
import io.github.rpaclients.swap.journal.JournalException;
import io.github.rpaclients.swap.journal.MoveId;
import io.github.rpaclients.swap.journal.WriteIntended;
import io.github.rpaclients.swap.journal.WriteKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one move, which writes down what it is about to do before it does it. Where that fails, nothing is taken or
 * given; but what was taken or given before is put back all the same, because a seat matters more than its record. Not so
 * where somebody else may have the pool by now: then nothing is sent at all, since the other one puts it back.
 */
final class JournaledSeats implements SeatProvider {
    private final SeatProvider seats;
    private final RunLog log;
    private final MoveId move;
    private volatile @Nullable RuntimeException unusable;

    JournaledSeats(SeatProvider seats, RunLog log, MoveId move) {
        this.seats = seats;
        this.log = log;
        this.move = move;
    }

    @Override
    public void release(Account account, Seat seat) {
        write(intended(WriteKind.RELEASE, account), () -> seats.release(account, seat));
    }

    @Override
    public void grant(Account account, Seat seat) {
        write(intended(WriteKind.GRANT, account), () -> seats.grant(account, seat));
    }

    @Override
    public void restore(Holding before, Seat seat) {
        WriteIntended intended;
        try {
            intended = intended(WriteKind.RESTORE, before.account());
        } catch (NothingSentException e) {
            if (e.getCause() instanceof FencedException) {
                throw e;
            }
            requireLock();
            seats.restore(before, seat);
            return;
        }
        write(intended, () -> seats.restore(before, seat));
    }

    /** Waits only once in a move for a journal that is away: whoever waited again might lose the lock meanwhile. */
    private WriteIntended intended(WriteKind kind, Account account) {
        if (unusable != null) {
            throw new NothingSentException(unusable);
        }
        try {
            return log.intended(move, kind, account);
        } catch (RuntimeException e) {
            unusable = e;
            throw new NothingSentException(e);
        }
    }

    private void requireLock() {
        try {
            log.requireLock();
        } catch (JournalException e) {
            throw new NothingSentException(e);
        }
    }

    private void write(WriteIntended intended, Runnable call) {
        // not before it is written down: that takes time, in which this process may have been stopped
        requireLock();
        try {
            call.run();
        } catch (ApiException e) {
            ended(intended, e.outcome() + ": " + e.getMessage());
            throw e;
        } catch (RuntimeException e) {
            ended(intended, "UNKNOWN: " + e.getClass().getName());
            throw e;
        }
        ended(intended, "DONE");
    }

    /** That a write ended is for a reader; what became of it is read back anyway. */
    private void ended(WriteIntended intended, String outcome) {
        try {
            log.ended(intended, outcome);
        } catch (RuntimeException e) {
            // the next intention ends the move
            unusable = e;
        }
    }

    @Override
    public String system() {
        return seats.system();
    }

    @Override
    public String place() {
        return seats.place();
    }

    @Override
    public Account find(Person person) {
        return seats.find(person);
    }

    @Override
    public SeatCount count(Seat seat) {
        return seats.count(seat);
    }

    @Override
    public List<Holder> holders(Seat seat) {
        return seats.holders(seat);
    }

    @Override
    public Optional<String> otherSource(Account account, Seat seat) {
        return seats.otherSource(account, seat);
    }

    @Override
    public Holding read(Account account, Seat seat) {
        return seats.read(account, seat);
    }

    @Override
    public Holding readBack(Account account, Seat seat) {
        return seats.readBack(account, seat);
    }

    @Override
    public Busy busy(Account account) {
        return seats.busy(account);
    }

    @Override
    public Optional<String> whyNotKnown(Account account) {
        return seats.whyNotKnown(account);
    }

    @Override
    public Optional<String> repairPlace() {
        return seats.repairPlace();
    }
}
