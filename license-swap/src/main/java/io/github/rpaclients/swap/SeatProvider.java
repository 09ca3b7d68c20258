package io.github.rpaclients.swap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a seat is in one system, and the calls that move it. The engine decides when to call what; a provider neither
 * repeats nor undoes anything by itself.
 *
 * <p>Every method may throw {@link io.github.rpaclients.core.error.ApiException}, whose outcome tells the engine what
 * became of a write. One that does not even try throws {@link NothingSentException}; of any other exception the engine
 * believes that the write may have been done. {@link IllegalStateException} says that nothing can be read any more, because the
 * client is closed.
 */
public interface SeatProvider {
    /** What a reader calls the system, for example {@code UiPath user licences}. */
    String system();

    /**
     * Where the seats are: address, organization and tenant as far as there are any, for example {@code
     * https://cloud.uipath.com/acme/production}. A journal of one place is not used for another.
     */
    default String place() {
        return "";
    }

    /** The same, telling how far it is with every list that may be long; this one if it reads none. */
    default SeatProvider telling(ReadProgress progress) {
        return this;
    }

    /**
     * The account of a person, whatever the case of the letters and whichever way accents are written.
     *
     * @throws SwapRefusedException if there is none, or more than one
     */
    Account find(Person person);

    /**
     * The accounts of many people by the rules of {@link #find}, with as few calls as the system allows. Who is not found, or
     * fits more than one, is left out; {@link #find} tells why.
     */
    default Map<Person, Account> findAll(Collection<Person> people) {
        Map<Person, Account> found = new LinkedHashMap<>();
        for (Person person : people) {
            try {
                found.put(person, find(person));
            } catch (SwapRefusedException notFound) {
                // whoever needs to know asks for this one
            }
        }
        return found;
    }

    /**
     * The people in a group of the system's directory.
     *
     * @throws SwapRefusedException if there is no such group or more than one, if the system does not tell who is in it, or
     *     has no groups
     */
    default List<Account> members(String group) {
        throw new SwapRefusedException(
                system() + " have no groups to take seats from; name people, or write everybody");
    }

    /**
     * How many seats of this kind there are.
     *
     * @throws SwapRefusedException if the system knows no such licence, or does not decide on it
     */
    SeatCount count(Seat seat);

    /**
     * The licences of which there are seats for people, by their words, with how many; empty where the system does not list
     * them.
     */
    default Map<String, SeatCount> licences() {
        return Map.of();
    }

    /**
     * Everybody who has the seat directly. Those who have it from a group are listed where the system tells them along
     * with the others.
     */
    List<Holder> holders(Seat seat);

    /**
     * Where an account has the seat from besides, so that it would keep it, such as {@code the group Developers}, where
     * {@link #holders} does not tell; empty if from nowhere, or if the list tells. Asked of those who are about to give or to
     * get a seat.
     */
    default Optional<String> otherSource(Account account, Seat seat) {
        return Optional.empty();
    }

    /** What the account has now. */
    Holding read(Account account, Seat seat);

    /**
     * What the account has now that something was written. Where licences follow later, they are waited for, for as long as
     * the provider was told to; the holding says how long that took, or that it is still pending.
     */
    default Holding readBack(Account account, Seat seat) {
        return read(account, seat);
    }

    /** Whether the account is at work now, so that its seat must not be taken. */
    Busy busy(Account account);

    /**
     * Why {@link #busy} does not know, as part of a sentence, for example {@code the v1 dialect does not tell who runs
     * bots}. Empty where it does know, and where there is no more to say than that whoever was asked does not.
     */
    default Optional<String> whyNotKnown(Account account) {
        return Optional.empty();
    }

    /** Takes the seat away from an account and leaves all else it has. One write at the most. */
    void release(Account account, Seat seat);

    /** Gives the seat to an account and leaves all else it has. One write at the most. */
    void grant(Account account, Seat seat);

    /**
     * Puts the seat back as it was: gives it to an account that held it, with what the account had in its place, or takes it
     * from one that did not. Leaves all else as it is now, whoever changed it. One write at the most; writing it twice leaves
     * the same state.
     */
    void restore(Holding before, Seat seat);

    /** Whether somebody is at work. */
    enum Busy {
        YES,
        NO,
        /** Whoever was asked does not know the person, or does not tell; see {@link #whyNotKnown}. */
        NOT_KNOWN,
        /** Nobody was asked: the system offers no way, or the program does without. */
        NOT_ASKED
    }

    /** For messages that tell a person how to repair by hand: where, in the vendor's words, a seat is given. */
    Optional<String> repairPlace();
}
