package io.github.rpaclients.swap.run;

import io.github.rpaclients.swap.LateWrites;
import java.util.Optional;

/** What a program may choose besides the pool. Immutable. */
final class SwapOptions {
    final BusyWait busyWait;
    final RunListener listener;
    final ClockCheck clockCheck;
    final boolean guardsRoster;
    final LateWrites lateWrites;
    /** Where the seats are, in place of what the system calls it. */
    final Optional<String> place;

    SwapOptions(
            BusyWait busyWait,
            RunListener listener,
            ClockCheck clockCheck,
            boolean guardsRoster,
            LateWrites lateWrites,
            Optional<String> place) {
        this.busyWait = busyWait;
        this.listener = listener;
        this.clockCheck = clockCheck;
        this.guardsRoster = guardsRoster;
        this.lateWrites = lateWrites;
        this.place = place;
    }

    SwapOptions waiting(BusyWait other) {
        return new SwapOptions(other, listener, clockCheck, guardsRoster, lateWrites, place);
    }

    SwapOptions telling(RunListener other) {
        return new SwapOptions(busyWait, other, clockCheck, guardsRoster, lateWrites, place);
    }

    SwapOptions checking(ClockCheck other) {
        return new SwapOptions(busyWait, listener, other, guardsRoster, lateWrites, place);
    }

    SwapOptions believingRoster() {
        return new SwapOptions(busyWait, listener, clockCheck, false, lateWrites, place);
    }

    SwapOptions watching(LateWrites other) {
        return new SwapOptions(busyWait, listener, clockCheck, guardsRoster, other, place);
    }

    SwapOptions at(Optional<String> other) {
        return new SwapOptions(busyWait, listener, clockCheck, guardsRoster, lateWrites, other);
    }
}
