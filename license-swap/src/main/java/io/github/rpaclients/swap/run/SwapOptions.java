package io.github.rpaclients.swap.run;

import java.util.Optional;

/** What a program may choose besides the pool. Immutable. */
final class SwapOptions {
    final BusyWait busyWait;
    final RunListener listener;
    final ClockCheck clockCheck;
    final boolean guardsRoster;
    /** Where the seats are, in place of what the system calls it. */
    final Optional<String> place;

    SwapOptions(
            BusyWait busyWait,
            RunListener listener,
            ClockCheck clockCheck,
            boolean guardsRoster,
            Optional<String> place) {
        this.busyWait = busyWait;
        this.listener = listener;
        this.clockCheck = clockCheck;
        this.guardsRoster = guardsRoster;
        this.place = place;
    }

    SwapOptions waiting(BusyWait other) {
        return new SwapOptions(other, listener, clockCheck, guardsRoster, place);
    }

    SwapOptions telling(RunListener other) {
        return new SwapOptions(busyWait, other, clockCheck, guardsRoster, place);
    }

    SwapOptions checking(ClockCheck other) {
        return new SwapOptions(busyWait, listener, other, guardsRoster, place);
    }

    SwapOptions believingRoster() {
        return new SwapOptions(busyWait, listener, clockCheck, false, place);
    }

    SwapOptions at(Optional<String> other) {
        return new SwapOptions(busyWait, listener, clockCheck, guardsRoster, other);
    }
}
