package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.pool.Pool;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** A command that is told its pool as a word of its own. */
abstract class OnePoolCommand extends PoolCommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "POOL",
            description = "The pool; may be left out where the file has one.")
    @Nullable
    String name;

    OnePoolCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void prepare() {
        if (name != null) {
            options.pool = name;
        }
    }

    @Override
    void check(List<OpenPool> pools) {
        if (pools.size() > 1) {
            throw new IllegalArgumentException("Say which pool; there are "
                    + pools.stream().map(OpenPool::pool).map(Pool::name).collect(Collectors.joining(", ")));
        }
    }
}
