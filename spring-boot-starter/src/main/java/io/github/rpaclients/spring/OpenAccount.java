package io.github.rpaclients.spring;

import io.github.rpaclients.swap.SeatProvider;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The seats of an account.
 *
 * @param clockAhead how far the system's clock is ahead of the one here; empty as long as that is not known
 * @param knownAs a name for where the seats are, in place of the address
 */
record OpenAccount(SeatProvider seats, Supplier<Optional<Duration>> clockAhead, Optional<String> knownAs) {}
