package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** As many people get a seat as can, those who come first, with one move for each. */
final class ApplyOracle implements Oracle {
    private final Allotment expected;

    ApplyOracle(Allotment expected) {
        this.expected = expected;
    }

    @Override
    public void check(List<EndedMove> moves) {
        assertThat(moves).as("moves when nothing goes wrong").allMatch(move -> move.is(SwapOutcome.DONE));
        assertThat(moves)
                .extracting(move -> move.to.orElseThrow().name())
                .as("one move for each who gets a seat")
                .containsExactlyInAnyOrderElementsOf(expected.served);
        assertThat(moves.stream().filter(move -> move.from.isEmpty()))
                .as("free seats are given first")
                .hasSize(Math.min(expected.free, expected.served.size()));
        Set<String> gave = moves.stream()
                .flatMap(move -> move.from.stream())
                .map(Account::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(gave).as("those whose turn it is not").containsAll(expected.losing);
        gave.removeAll(expected.losing);
        assertThat(expected.givers).containsAll(gave);
    }

    @Override
    public String toString() {
        return expected.toString();
    }
}
