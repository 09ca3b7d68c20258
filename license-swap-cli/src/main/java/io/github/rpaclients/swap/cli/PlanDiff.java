package io.github.rpaclients.swap.cli;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.plan.PlannedMove;
import io.github.rpaclients.swap.plan.PoolPlan;
import io.github.rpaclients.swap.plan.Stay;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan as a unified diff of those who have the seats, by name. */
final class PlanDiff {
    private static final String END = System.lineSeparator();

    private PlanDiff() {}

    static String of(PoolPlan plan, Instant now) {
        Stream<Line> stay = plan.stays().stream().filter(Stay::holds).map(kept -> new Line(' ', kept.account()));
        Stream<Line> give =
                plan.moves().stream().flatMap(move -> move.from().stream()).map(from -> new Line('-', from));
        Stream<Line> get = plan.moves().stream()
                .map(PlannedMove::to)
                .flatMap(to -> to.stream())
                .map(to -> new Line('+', to));
        List<String> lines = Stream.of(stay, give, get)
                .flatMap(part -> part)
                .sorted(Comparator.comparing((Line line) -> line.account.name()))
                .map(Line::toString)
                .collect(Collectors.toList());
        return "--- " + plan.pool() + " at " + now.truncatedTo(ChronoUnit.SECONDS) + END
                + "+++ " + plan.pool() + " after plan " + Texts.shortHash(plan.hash()) + END
                + String.join(END, lines);
    }

    private static final class Line {
        private final char sign;
        private final Account account;

        Line(char sign, Account account) {
            this.sign = sign;
            this.account = account;
        }

        @Override
        public String toString() {
            return sign + Texts.name(account);
        }
    }
}
