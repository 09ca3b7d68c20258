package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** As many people get a seat as can, those who come first, with one move for each. */
final class ApplyOracle implements Oracle {
    private final PoolModel model;
    private final Set<String> takers;
    private final Set<String> givers;
    private final int free;
    private final int served;

    ApplyOracle(PoolModel model, Set<String> holders, Instant now) {
        this.model = model;
        takers = model.takers(holders, now);
        givers = model.givers(holders, now);
        free = model.free(holders);
        served = model.served(holders, now);
    }

    @Override
    public void check(List<EndedMove> moves) {
        assertThat(moves).as("moves when nothing goes wrong").allMatch(move -> move.is(SwapOutcome.DONE));
        assertThat(moves)
                .as("one move for each of %s who can get one of %s free seats or of those of %s", takers, free, givers)
                .hasSize(served);
        assertThat(moves.stream().filter(move -> move.from.isEmpty()))
                .as("free seats are given first")
                .hasSize(Math.min(free, served));
        List<String> got =
                moves.stream().map(move -> move.to.orElseThrow().name()).collect(Collectors.toList());
        assertThat(takers).containsAll(got);
        assertThat(givers)
                .containsAll(moves.stream()
                        .flatMap(move -> move.from.stream())
                        .map(Account::name)
                        .collect(Collectors.toList()));
        int last = got.stream().mapToInt(model::rank).max().orElse(Integer.MIN_VALUE);
        assertThat(takers.stream().filter(taker -> !got.contains(taker)))
                .as("those who wait come after those who got a seat")
                .allMatch(taker -> model.rank(taker) >= last);
    }

    @Override
    public String toString() {
        return "can get a seat: " + takers + ", can give one: " + givers + ", free: " + free;
    }
}
