package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.run.Pause;
import io.github.rpaclients.swap.run.RunListener;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** What the command finds where it runs. Immutable. */
final class Surroundings {
    private final Function<String, Optional<String>> environment;
    private final Clock clock;
    private final Pause pause;
    private final Terminal terminal;
    private final RunListener listener;

    /**
     * Surroundings.
     *
     * @param environment the value of a variable; empty if it is not set
     * @param clock the time that rosters go by
     * @param listener hears of all runs
     */
    Surroundings(
            Function<String, Optional<String>> environment,
            Clock clock,
            Pause pause,
            Terminal terminal,
            RunListener listener) {
        this.environment = environment;
        this.clock = clock;
        this.pause = pause;
        this.terminal = terminal;
        this.listener = listener;
    }

    Function<String, Optional<String>> environment() {
        return environment;
    }

    Clock clock() {
        return clock;
    }

    Pause pause() {
        return pause;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Hears of all runs. */
    RunListener listener() {
        return listener;
    }

    /** The same with other variables. */
    Surroundings with(Function<String, Optional<String>> variables) {
        return new Surroundings(variables, clock, pause, terminal, listener);
    }
}
