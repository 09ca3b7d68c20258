package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColoursTest extends OfficeTest {
    private static final String ESCAPE = "\u001b";
    private static final String ESCAPES = "\u001b\\[[0-9;]*[mK]|\r(?!\n)";

    @Test
    void aTerminalSeesGoodInGreenAndBadInRed() {
        office.shell.withColours();
        office.edit("18:00-22:00", "08:00-22:00");

        office.run("plan");
        assertThat(office.shell.out()).contains("\u001b[31mGETS NONE\u001b[39m");

        office.run("doctor");
        assertThat(office.shell.out()).contains("\u001b[32m  ok\u001b[39m");

        office.edit("ada@", "nobody@");
        office.run("doctor");
        assertThat(office.shell.out()).contains("\u001b[31mMISSING\u001b[39m");
    }

    @Test
    void coloursChangeNoWord() {
        office.run("doctor");
        String plain = office.shell.out();
        office.shell.withColours();

        office.run("doctor");

        assertThat(plain).doesNotContain(ESCAPE);
        assertThat(office.shell.out().replaceAll(ESCAPES, "")).isEqualTo(plain);
    }

    @Test
    void aDocumentHasNoColours() {
        office.shell.withColours();

        office.run("plan", "--output", "json");
        assertThat(office.shell.out()).doesNotContain(ESCAPE);
        office.run("apply", "--yes", "--output", "json");
        assertThat(office.shell.out()).doesNotContain(ESCAPE);
    }

    @Test
    void aTerminalSeesABarBelowTheMovesUntilTheRunHasEnded() {
        office.shell.withColours();

        office.run("apply", "--yes");

        assertThat(office.shell.out())
                .startsWith(
                        "[------------------------------] 0 of 1\r\u001b[K1/1 grace@acme.example -> ada@acme.example: ")
                .containsPattern("\\[#{30}] 1 of 1\r\u001b\\[KPool developers: run .*: 1 ");
    }

    @Test
    void othersSeeNoBar() {
        office.run("apply", "--yes");

        assertThat(office.shell.out()).contains("1/1 grace").doesNotContain("[#", "[-", ESCAPE);
    }
}
