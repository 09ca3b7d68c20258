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
        footer = "%nExample: license-swap apply --plan 0123456789ab",
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

    @Option(
            names = "--accept-roster",
            description = "Go by the roster although many people or hours have gone from it since the last time.")
    boolean acceptRoster;

    ApplyCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    void check(List<OpenPool> pools) {
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
    int work(OpenPool pool, Map<String, @Nullable Object> document) {
        PoolSwap swap = acceptRoster ? pool.swap().acceptingRoster() : pool.swap();
        String given = hash;
        if (given == null) {
            return yes ? applied(pool, swap.apply(), document) : applyIfAgreed(pool, swap, document);
        }
        String agreed = given.toLowerCase(Locale.ROOT);
        try {
            return applied(pool, swap.apply(agreed), document);
        } catch (PlanChangedException e) {
            return applyChanged(pool, swap, agreed, e, document);
        }
    }

    private int applyIfAgreed(OpenPool pool, PoolSwap swap, Map<String, @Nullable Object> document) {
        PoolPlan plan = swap.plan();
        if (!plan.moves().isEmpty()) {
            show(plan);
            Optional<Boolean> agreed =
                    agreed("Make " + Texts.count(plan.moves().size(), "move") + " of the pool " + plan.pool() + "?");
            if (!agreed.orElse(false)) {
                complain(
                        document,
                        agreed.isPresent()
                                ? "Nothing has moved in the pool " + plan.pool()
                                : "Nobody is at a terminal to agree to the plan; say --yes, or --plan "
                                        + Texts.shortHash(plan.hash()));
                return ExitCode.BAD_INPUT;
            }
        }
        return applied(pool, swap.apply(plan.hash()), document);
    }

    private int applyChanged(
            OpenPool pool,
            PoolSwap swap,
            String agreed,
            PlanChangedException change,
            Map<String, @Nullable Object> document) {
        document.put("newPlan", JsonDocuments.plan(change.plan()));
        show(change.plan());
        if (!yes
                && !agreed("The plan has changed since " + agreed + ". Apply this one?")
                        .orElse(false)) {
            throw change;
        }
        say("The plan has changed since " + agreed + "; applying the new one");
        return applied(pool, swap.apply(change.plan().hash()), document);
    }
}
