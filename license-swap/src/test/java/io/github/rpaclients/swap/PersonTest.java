package io.github.rpaclients.swap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonTest {
    @ParameterizedTest
    @CsvSource({
        "ada, ADA",
        "Zo\u00eb, zoe\u0308",
        "\u00c5ngstr\u00f6m, a\u030angstro\u0308m",
        "\u1e9b\u0323, \u017f\u0323\u0307",
        "\ud55c, \u1112\u1161\u11ab"
    })
    void isOneHoweverTheNameIsWritten(String one, String other) {
        assertThat(Person.of(one)).isEqualTo(Person.of(other)).hasSameHashCodeAs(Person.of(other));
    }

    @ParameterizedTest
    @CsvSource({"ada, adam", "zoe, zo\u00eb", "ilgin, \u0131lg\u0131n", "ada, ada@acme.example"})
    void isNotSomebodyWithAnotherName(String one, String other) {
        assertThat(Person.of(one)).isNotEqualTo(Person.of(other));
    }

    @Test
    void keepsTheNameAsItWasWritten() {
        assertThat(Person.of(" Zoe\u0308 ").name()).isEqualTo("Zoe\u0308");
    }
}
