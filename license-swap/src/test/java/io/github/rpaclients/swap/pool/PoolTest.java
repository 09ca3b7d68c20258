package io.github.rpaclients.swap.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.Seat;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a pool says unless told otherwise, and what it refuses. */
class PoolTest {
    private static final Seat LICENCE = Seat.of("RPADEVNU");
    private static final Person ADA = Person.of("ada@acme.example");

    @Test
    void hasCarefulDefaults() {
        Pool pool = Pool.builder("developers", LICENCE, 10).build();

        assertThat(pool.account()).isEqualTo("default");
        assertThat(pool.exempt()).isEmpty();
        assertThat(pool.pinned()).isEmpty();
        assertThat(pool.limits().movesPerRun()).isEqualTo(50);
        assertThat(pool.limits().movesPerPersonPerDay()).isEqualTo(4);
        assertThat(pool.limits().minimumHolding()).isEqualTo(Duration.ofMinutes(30));
        assertThat(pool.limits().abortShare()).isEqualTo(0.2);
        assertThat(pool.limits().concurrency()).isEqualTo(4);
    }

    @Test
    void knowsPeopleWhateverTheCase() {
        Pool pool = Pool.builder("developers", LICENCE, 1).pinned(List.of(ADA)).build();

        assertThat(pool.pinned()).isEqualTo(Set.of(Person.of("Ada@Acme.example")));
    }

    @Test
    void doesNotChangeWithItsBuilder() {
        Pool.Builder builder = Pool.builder("developers", LICENCE, 1);
        Pool pool = builder.build();

        builder.pinned(List.of(ADA));

        assertThat(pool.pinned()).isEmpty();
    }

    @Test
    void refusesMorePinnedPeopleThanSeats() {
        Pool.Builder pool = Pool.builder("developers", LICENCE, 1).pinned(List.of(ADA));

        assertThatThrownBy(() -> pool.pinned(List.of(Person.of("grace"))))
                .hasMessage("The pool developers has fewer seats (1) than pinned people (2); pin fewer or add seats");
        assertThat(pool.pinned(List.of(ADA)).build().pinned()).hasSize(1);
    }

    @Test
    void refusesSomebodyExemptAndPinned() {
        Pool.Builder exempt = Pool.builder("developers", LICENCE, 1).exempt(List.of(ADA));
        Pool.Builder pinned = Pool.builder("developers", LICENCE, 1).pinned(List.of(ADA));

        assertThatThrownBy(() -> exempt.pinned(List.of(ADA))).hasMessageContaining("is exempt and pinned");
        assertThatThrownBy(() -> pinned.exempt(List.of(ADA))).hasMessageContaining("is exempt and pinned");
    }

    @Test
    void refusesNumbersThatMakeNoSense() {
        MoveLimits.Builder limits = MoveLimits.builder();

        assertThatThrownBy(() -> Pool.builder("developers", LICENCE, 0)).hasMessageContaining("1 to 100000");
        assertThatThrownBy(() -> limits.movesPerRun(0)).hasMessageContaining("1 to 10000");
        assertThatThrownBy(() -> limits.movesPerPersonPerDay(101)).hasMessageContaining("1 to 100");
        assertThatThrownBy(() -> limits.minimumHolding(Duration.ofDays(31))).hasMessageContaining("30 days");
        assertThatThrownBy(() -> limits.minimumHolding(Duration.ofDays(-1))).hasMessageContaining("30 days");
        assertThatThrownBy(() -> limits.abortShare(1.1)).hasMessageContaining("0 to 1");
        assertThatThrownBy(() -> limits.abortShare(Double.NaN)).hasMessageContaining("0 to 1");
        assertThatThrownBy(() -> limits.concurrency(17)).hasMessageContaining("1 to 16");
    }

    @Test
    void refusesNamesThatCannotBeWrittenInAFile() {
        assertThatThrownBy(() -> Pool.builder("a, b", LICENCE, 1)).hasMessageContaining("name of the pool");
        assertThatThrownBy(() -> Pool.builder("a", LICENCE, 1).account("")).hasMessageContaining("name of the account");
    }
}
