package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.files.StoreSettings;
import io.github.rpaclients.swap.files.SwapFile;
import io.github.rpaclients.swap.files.SwapFiles;
import io.github.rpaclients.swap.pool.Pool;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where a command works: a real file and real systems, or the simulated company, until it is closed. */
final class Workplace implements AutoCloseable {
    private final CommonOptions options;
    private final Surroundings surroundings;
    private final Optional<SimulatedCompany> simulated;
    private final Systems systems;

    private Workplace(
            CommonOptions options, Surroundings surroundings, Optional<SimulatedCompany> simulated, Systems systems) {
        this.options = options;
        this.surroundings = surroundings;
        this.simulated = simulated;
        this.systems = systems;
    }

    static Workplace of(CommonOptions options, Surroundings surroundings) {
        if (!options.simulate) {
            return new Workplace(options, surroundings, Optional.empty(), SwapSystem::open);
        }
        if (!options.simulatesOnly()) {
            throw new IllegalArgumentException(
                    "--simulate has a file of its own; leave --file out, or leave --simulate out");
        }
        return new Workplace(
                options,
                surroundings,
                Optional.of(SimulatedCompany.start(options.journalGiven(), surroundings.clock())),
                SwapSystem::open);
    }

    /** The same with clients from elsewhere. */
    Workplace over(Systems others) {
        return new Workplace(options, surroundings, simulated, others);
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
    OpenPools open(SwapFile read, Onlooker onlooker) {
        List<Pool> chosen = OpenPools.chosen(read, file(), options.pool());
        Surroundings here = here();
        return OpenPools.of(
                read,
                chosen,
                journal(),
                systems,
                Stores.of(read, journal(), here.environment()),
                here,
                pool -> onlooker);
    }

    /**
     * All pools of a file.
     *
     * @param onlookers who sees what goes on with a pool
     */
    OpenPools open(SwapFile read, Stores stores, Function<Pool, Onlooker> onlookers) {
        return OpenPools.of(read, read.pools(), journal(), systems, stores, here(), onlookers);
    }

    /** The database that the file names. */
    PoolDatabase database(StoreSettings settings, int connections) {
        return PoolDatabase.open(settings, here().environment(), connections);
    }

    private Surroundings here() {
        return simulated
                .map(company -> surroundings.with(company.environment(surroundings.environment())))
                .orElse(surroundings);
    }

    @Override
    public void close() {
        simulated.ifPresent(SimulatedCompany::close);
    }
}
