package io.github.rpaclients.swap;

import java.util.List;
import java.util.Optional;

/**
 * What a seat is in one system, and the calls that move it. The engine decides when to call what; a provider neither
 * repeats nor undoes anything by itself.
 *
 * <p>Every method may throw {@link io.github.rpaclients.core.error.ApiException}, whose outcome tells the engine what
 * became of a write.
 */
public interface SeatProvider {
    /** What a reader calls the system, for example {@code UiPath user licences}. */
    String system();

    /**
     * The account of a person.
     *
     * @throws SwapRefusedException if there is none, or more than one
     */
    Account find(Person person);

    /**
     * How many seats of this kind there are.
     *
     * @throws SwapRefusedException if the system knows no such licence, or does not decide on it
     */
    SeatCount count(Seat seat);

    /**
     * Everybody who has the seat directly. Those who have it from a group are listed where the system tells them along
     * with the others.
     */
    List<Holder> holders(Seat seat);

    /**
     * The group that an account has the seat from, where {@link #holders} does not tell; empty if there is none, or if the
     * list tells. Asked of those who are about to give or to get a seat.
     */
    default Optional<String> groupOf(Account account, Seat seat) {
        return Optional.empty();
    }

    /** What the account has now. */
    Holding read(Account account, Seat seat);

    /** Whether the account is at work now, so that its seat must not be taken. */
    Busy busy(Account account);

    /** Takes the seat away from an account and leaves all else it has. One write at the most. */
    void release(Account account, Seat seat);

    /** Gives the seat to an account and leaves all else it has. One write at the most. */
    void grant(Account account, Seat seat);

    /** Puts back what the account had. One write at the most; writing it twice leaves the same state. */
    void restore(Holding before, Seat seat);

    /** Whether somebody is at work. */
    enum Busy {
        YES,
        NO,
        /** The system offers no way to find out. */
        NOT_KNOWN
    }

    /** For messages that tell a person how to repair by hand: where, in the vendor's words, a seat is given. */
    Optional<String> repairPlace();
}
