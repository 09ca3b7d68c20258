package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.files.SwapFiles;
import java.nio.file.Path;
import java.util.Optional;

/** Where a command works: a real file and real systems, or the simulated company, until it is closed. */
final class World implements AutoCloseable {
    private final CommonOptions options;
    private final Surroundings surroundings;
    private final Optional<SimulatedCompany> simulated;

    private World(CommonOptions options, Surroundings surroundings, Optional<SimulatedCompany> simulated) {
        this.options = options;
        this.surroundings = surroundings;
        this.simulated = simulated;
    }

    static World of(CommonOptions options, Surroundings surroundings) {
        if (!options.simulate) {
            return new World(options, surroundings, Optional.empty());
        }
        if (!options.simulatesOnly()) {
            throw new IllegalArgumentException(
                    "--simulate has a file of its own; leave --file out, or leave --simulate out");
        }
        return new World(
                options,
                surroundings,
                Optional.of(SimulatedCompany.start(options.journalGiven(), surroundings.clock())));
    }

    /** Reads the file as it is now. */
    SwapFile read() {
        return SwapFiles.read(file());
    }

    Path file() {
        return simulated.map(SimulatedCompany::file).orElseGet(options::file);
    }

    Path journal() {
        return simulated.map(SimulatedCompany::journal).orElseGet(options::journal);
    }

    /**
     * The chosen pools of a file.
     *
     * @param onlooker sees what goes on
     */
    Session open(SwapFile read, Onlooker onlooker) {
        Surroundings here = simulated
                .map(company -> surroundings.with(company.environment(surroundings.environment())))
                .orElse(surroundings);
        return Session.of(read, file(), options.pool(), journal(), here, onlooker);
    }

    @Override
    public void close() {
        simulated.ifPresent(SimulatedCompany::close);
    }
}
