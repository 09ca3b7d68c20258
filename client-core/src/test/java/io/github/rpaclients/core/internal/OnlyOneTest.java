package io.github.rpaclients.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnlyOneTest {
    private static final Person ADA = new Person(1, "Ada");
    private static final Person SMALL = new Person(2, "ada");
    private static final Person LOUD = new Person(3, "ADA");
    private static final Person EVE = new Person(4, "Eve");

    record Person(int id, String name) {}

    @Test
    void takesTheRowThatFits() {
        assertThat(called("Eve", ADA, EVE)).contains(EVE);
        assertThat(called("Bob", ADA, EVE)).isEmpty();
    }

    @Test
    void countsARowOnceThatIsSeenTwice() {
        assertThat(called("Ada", ADA, EVE, ADA)).contains(ADA);
    }

    @Test
    void takesNeitherOfTwoRows() {
        assertThatThrownBy(() -> called("Ada", ADA, EVE, new Person(5, "Ada")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("More than one person has this name: 1 and 5; choose one and use its id");
    }

    @Test
    void overlooksCaseOnlyWhereNoNameIsTheSame() {
        assertThat(named("ada", ADA, SMALL, LOUD)).contains(SMALL);
        assertThat(named("aDA", EVE, LOUD)).contains(LOUD);
        assertThatThrownBy(() -> named("aDA", ADA, LOUD)).hasMessageContaining("1 and 3");
    }

    private static Optional<Person> called(String name, Person... rows) {
        return OnlyOne.of(List.of(rows), person -> person.name().equals(name), Person::id, "person has this name");
    }

    private static Optional<Person> named(String name, Person... rows) {
        return OnlyOne.named(List.of(rows), Person::name, name, Person::id, "person has this name");
    }
}
