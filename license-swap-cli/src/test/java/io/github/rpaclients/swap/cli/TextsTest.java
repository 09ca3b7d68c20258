package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.run.RunListener;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What systems say, on its way to a terminal. */
class TextsTest {
    private static final String STEERS = "eve\u001b[2J\u009b31m\u202e\r\nmallory";
    private static final String SHOWN = "eve\\u001b[2J\\u009b31m\\u202e\\u000d\\u000amallory";

    @Test
    void aNameSteersNoTerminal() {
        assertThat(Texts.name(Optional.of(Account.of("7", STEERS)))).isEqualTo(SHOWN);
    }

    @Test
    void aCellIsOneLineAndAsWideAsItIsShown() {
        Table table = new Table("name", "has").row(STEERS, "x").row("ada", "y");

        assertThat(table.toString().lines())
                .containsExactly(
                        "  name" + " ".repeat(SHOWN.length() - 2) + "has",
                        "  " + "-".repeat(SHOWN.length()) + "  ---",
                        "  " + SHOWN + "  x",
                        "  ada" + " ".repeat(SHOWN.length() - 1) + "y");
    }

    @Test
    void linesKeepTheirEndsAndNothingElseThatSteers() {
        assertThat(Texts.lines("a\u001b[1m\r\n\nb\rc\u0085d\n")).isEqualTo("a\\u001b[1m\r\n\nb\\u000dc\\u0085d\n");
    }

    @Test
    void coloursAreOursOnly() {
        Colours colours = Colours.of(question -> Optional.empty());

        assertThat(colours.in("DONE \u001b[2J")).isEqualTo("DONE \\u001b[2J");
    }

    @Test
    void anEventIsOneLine() {
        StringWriter text = new StringWriter();
        Surroundings here = new Surroundings(
                name -> Optional.empty(),
                Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC),
                length -> true,
                Terminal.ofThisProcess(),
                new RunListener() {});
        CommonOptions options = new CommonOptions();

        new EventLines(new PrintWriter(text), here, options).add("one\n  two\u001b[2J");

        assertThat(text.toString().strip()).isEqualTo("2026-11-24T10:00:00Z one; two\\u001b[2J");
    }
}
