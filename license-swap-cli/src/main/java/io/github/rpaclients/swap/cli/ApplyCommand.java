package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.run.PlanChangedException;
import io.github.rpaclients.swap.run.PoolSwap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans and moves. */
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        description = "Plans anew and moves the seats. Asks first, unless --yes or --plan says that it is agreed to.")
final class ApplyCommand extends RunCommand {
    @Option(
            names = "--plan",
            paramLabel = "HASH",
            description = "Move only if the plan is still this one: 8 digits or more of what plan has shown.")
    @Nullable
    String hash;

    @Option(
            names = "--yes",
            description = "Do not ask. With --plan: if the plan has changed, show and apply the new one.")
    boolean yes;

    ApplyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void check(List<PoolSession> pools) {
        String given = hash;
        if (given != null && !given.matches("[0-9a-fA-F]{8,64}")) {
            throw new IllegalArgumentException(
                    "--plan wants 8 to 64 hexadecimal digits, as license-swap plan shows them");
        }
        if (given != null && pools.size() > 1) {
            throw new IllegalArgumentException("A plan is that of one pool; say which one with --pool NAME");
        }
    }

    @Override
    int work(PoolSession pool, Map<String, @Nullable Object> document) {
        PoolSwap swap = pool.swap();
        String given = hash;
        if (given == null && yes) {
            return told(pool, swap.apply(), document);
        }
        Optional<String> agreed = given == null ? ask(swap) : Optional.of(given.toLowerCase(Locale.ROOT));
        if (agreed.isEmpty()) {
            return ExitCode.BAD_INPUT;
        }
        try {
            return told(pool, swap.apply(agreed.get()), document);
        } catch (PlanChangedException e) {
            document.put("newPlan", Documents.plan(e.plan()));
            say(PlanTable.title(e.plan()));
            say(PlanTable.of(e.plan()));
            if (!yes) {
                throw e;
            }
            say("The plan has changed since " + agreed.get() + "; applying the new one");
            return told(pool, swap.apply(e.plan().hash()), document);
        }
    }

    /** The hash of the plan that somebody agreed to at the terminal. */
    private Optional<String> ask(PoolSwap swap) {
        PoolPlan plan = swap.plan();
        if (plan.moves().isEmpty()) {
            return Optional.of(plan.hash());
        }
        say(PlanTable.title(plan));
        say(PlanTable.of(plan));
        Optional<String> answer = surroundings()
                .terminal()
                .ask("Make " + Texts.count(plan.moves().size(), "move") + " of the pool " + plan.pool() + "? [y/N] ");
        if (answer.isEmpty()) {
            complain("Nobody is at a terminal to agree to the plan; say --yes, or --plan "
                    + Texts.shortHash(plan.hash()));
            return Optional.empty();
        }
        if (!answer.get().strip().toLowerCase(Locale.ROOT).matches("y|yes")) {
            complain("Nothing has moved in the pool " + plan.pool());
            return Optional.empty();
        }
        return Optional.of(plan.hash());
    }
}
