package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help of a verb shows what the verb takes, and a line that can be written so. */
class HelpTest {
    private static final Pattern EXAMPLE = Pattern.compile("\\nExample: license-swap (.*)", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "plan",
                "apply",
                "resume",
                "rollback",
                "pause",
                "continue",
                "settle",
                "status",
                "history",
                "report",
                "watch",
                "alive",
                "doctor"
            })
    void showsAnExample(String verb) {
        Shell shell = new Shell();

        assertThat(shell.run(verb, "--help")).isZero();

        assertThat(shell.out()).startsWith("Usage: license-swap " + verb + " ").contains("--file");
        Matcher example = EXAMPLE.matcher(shell.out());
        assertThat(example.find()).as(shell.out()).isTrue();
        String line = example.group(1)
                .replace("\\\n", "")
                .replaceAll("\"[^\"]*\"", "TEXT")
                .strip();
        assertThat(line).startsWith(verb);
        LicenseSwapCommand.commandLine(shell.surroundings())
                .parseArgs(List.of(line.split("\\s+", -1)).toArray(String[]::new));
    }
}
