package io.github.rpaclients.swap.cli;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.SeatProvider;
import io.github.rpaclients.swap.files.AccountSettings;
import io.github.rpaclients.swap.run.ServerClock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The seats of an account that a file describes, and the clients that reach them; for programs that move seats without the
 * command, too:
 *
 * <pre>{@code
 * AccountSettings account = SwapFiles.account(Path.of("license-swap.ini"));
 * try (AccountConnection acme = AccountConnection.open(account, environment, HttpOptions.defaults())) {
 *     LicenseSwap.using(acme.seats()).move(seat, from, to);
 * }
 * }</pre>
 */
public final class AccountConnection implements AutoCloseable {
    private final SeatProvider seats;
    private final Runnable close;
    private Optional<Supplier<Optional<String>>> objection = Optional.empty();
    private boolean disablesUsers;
    private Optional<Scopes> scopes = Optional.empty();
    private Supplier<Optional<Duration>> clockAhead = Optional::empty;
    private Optional<String> knownAs = Optional.empty();

    AccountConnection(SeatProvider seats, Runnable close) {
        this.seats = seats;
        this.close = close;
    }

    /**
     * The clients that the settings describe, closed with the connection. Calls nobody.
     *
     * @param environment the value of a variable, to which settings may refer; empty if it is not set
     * @throws io.github.rpaclients.swap.files.BadInputException with a sentence and the line of what is wrong
     */
    public static AccountConnection open(
            AccountSettings account, Function<String, Optional<String>> environment, HttpOptions http) {
        return SwapSystem.open(new Settings(account, environment), http);
    }

    /** @param objection asks the system whether its licensing is the one this connection is for; a sentence if not */
    AccountConnection objecting(Supplier<Optional<String>> objection) {
        this.objection = Optional.of(objection);
        return this;
    }

    /** Its system disables a user after a few refused logins. */
    AccountConnection disablingUsers() {
        this.disablesUsers = true;
        return this;
    }

    boolean disablesUsers() {
        return disablesUsers;
    }

    AccountConnection askingFor(Scopes scopes) {
        this.scopes = Optional.of(scopes);
        return this;
    }

    AccountConnection with(ServerClock clock) {
        this.clockAhead = clock::ahead;
        return this;
    }

    AccountConnection knownAs(Optional<String> place) {
        this.knownAs = place;
        return this;
    }

    /** A name for where the seats are, in place of the address; empty if the address is to be it. */
    Optional<String> knownAs() {
        return knownAs;
    }

    /** Empty where a user signs in, whose rights nobody can read. */
    Optional<Scopes> scopes() {
        return scopes;
    }

    /** How far the clock of the system is ahead of the one here; empty as long as that is not known. */
    Optional<Duration> clockAhead() {
        return clockAhead.get();
    }

    public SeatProvider seats() {
        return seats;
    }

    /** Empty where there is only one kind of licensing. */
    Optional<Supplier<Optional<String>>> objection() {
        return objection;
    }

    @Override
    public void close() {
        close.run();
    }
}
