package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.run.Pause;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** What the command finds where it runs. Immutable. */
final class Surroundings {
    private final Function<String, Optional<String>> environment;
    private final Clock clock;
    private final Pause pause;
    private final Terminal terminal;

    /**
     * Surroundings.
     *
     * @param environment the value of a variable; empty if it is not set
     * @param clock the time that rosters go by
     */
    Surroundings(Function<String, Optional<String>> environment, Clock clock, Pause pause, Terminal terminal) {
        this.environment = environment;
        this.clock = clock;
        this.pause = pause;
        this.terminal = terminal;
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
}
