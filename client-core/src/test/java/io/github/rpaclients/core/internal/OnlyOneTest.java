package io.github.rpaclients.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OnlyOneTest {
    private static final Entry<Integer, String> ADA = entry(1, "Ada");
    private static final Entry<Integer, String> SMALL = entry(2, "ada");
    private static final Entry<Integer, String> LOUD = entry(3, "ADA");
    private static final Entry<Integer, String> EVE = entry(4, "Eve");

    private static Entry<Integer, String> entry(int id, String name) {
        return Map.entry(id, name);
    }

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
        assertThatThrownBy(() -> called("Ada", ADA, EVE, entry(5, "Ada")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("More than one person has this name: 1 and 5; choose one and use its id");
    }

    @Test
    void overlooksCaseOnlyWhereNoNameIsTheSame() {
        assertThat(named("ada", ADA, SMALL, LOUD)).contains(SMALL);
        assertThat(named("aDA", EVE, LOUD)).contains(LOUD);
        assertThatThrownBy(() -> named("aDA", ADA, LOUD)).hasMessageContaining("1 and 3");
    }

    @SafeVarargs
    private static Optional<Entry<Integer, String>> called(String name, Entry<Integer, String>... rows) {
        return OnlyOne.of(List.of(rows), row -> row.getValue().equals(name), Entry::getKey, "person has this name");
    }

    @SafeVarargs
    private static Optional<Entry<Integer, String>> named(String name, Entry<Integer, String>... rows) {
        return OnlyOne.named(List.of(rows), Entry::getValue, name, Entry::getKey, "person has this name");
    }
}
