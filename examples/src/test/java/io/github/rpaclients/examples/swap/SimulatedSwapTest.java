package io.github.rpaclients.examples.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulatedSwapTest extends CommandTest {
    @Test
    void movesTheSeatInAllThreeSystems() {
        int exitCode = run("--simulate");

        assertThat(exitCode).isZero();
        assertThat(out().lines().skip(out().lines().count() - 3))
                .anySatisfy(line -> assertThat(line)
                        .matches(" +UiPath user licences +RPADEVPRONU +grace@\\S+ +ada@\\S+ +DONE +\\d+"))
                .anySatisfy(line -> assertThat(line)
                        .matches(" +UiPath attended robots +Development +grace@\\S+ +ada@\\S+ +DONE +\\d+"))
                .anySatisfy(line -> assertThat(line)
                        .matches(" +Automation Anywhere device licences +DEVELOPMENT +grace +ada +DONE +\\d+"));
        assertThat(complaint()).isEmpty();
    }

    @Test
    void endsWithTheLinesThatTheReadmePromises() throws IOException {
        run("--simulate");

        List<String> lines = out().lines().collect(Collectors.toList());
        assertThat(Files.readAllLines(Path.of("..", "README.md")))
                .containsSequence(lines.subList(lines.size() - 4, lines.size()));
    }

    @Test
    void showsEveryStep() {
        run("--simulate");

        assertThat(out().lines().filter(line -> line.matches(" +(PLAN|CHECK|RELEASE|GRANT|VERIFY) +ok +.+")))
                .hasSize(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-seat", "unknown-user", "forbidden", "server-error"})
    void undoesASwapWhoseGrantIsRefused(String trouble) {
        int exitCode = run("--simulate", "--trouble", trouble);

        assertThat(exitCode).isEqualTo(1);
        assertThat(out().lines().filter(line -> line.matches(" +GRANT +FAILED .+")))
                .hasSize(3);
        assertThat(out().lines().filter(line -> line.matches(".* grace\\S* +grace\\S* +COMPENSATED +\\d+")))
                .hasSize(3);
    }

    @Test
    void printsOnlyWhatEveryTerminalCanShow() {
        run("--simulate", "--trouble", "no-seat");

        assertThat(out()).matches("[\\x20-\\x7e\\r\\n]*");
        assertThat(out().lines().map(String::length)).allMatch(length -> length < 200);
    }
}
