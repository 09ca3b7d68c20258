package io.github.rpaclients.examples.swap;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.LateWrites;
import io.github.rpaclients.swap.LicenseSwap;
import io.github.rpaclients.swap.MoveReport;
import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import io.github.rpaclients.swap.cli.AccountConnection;
import io.github.rpaclients.swap.files.AccountSettings;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A seat of an account that is to go from one person to another. */
final class Swap {
    private final AccountSettings account;
    private final Seat seat;
    private final Person from;
    private final Person to;
    private final LateWrites late;

    Swap(AccountSettings account, Seat seat, Person from, Person to, LateWrites late) {
        this.account = account;
        this.seat = seat;
        this.from = from;
        this.to = to;
        this.late = late;
    }

    /**
     * Opens the clients, moves the seat, closes the clients.
     *
     * @param environment the value of a variable; empty if it is not set
     */
    SwapResult run(Function<String, Optional<String>> environment) {
        AtomicInteger requests = new AtomicInteger();
        HttpOptions http = HttpOptions.builder()
                .listener(attempt -> requests.incrementAndGet())
                .build();
        try (AccountConnection connection = AccountConnection.open(account, environment, http)) {
            MoveReport report =
                    LicenseSwap.using(connection.seats()).watching(late).move(seat, from, to);
            return new SwapResult(connection.seats().system(), seat, report, requests.get());
        }
    }
}
