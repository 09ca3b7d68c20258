package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The README shows only code that is compiled here, and links only to what is there. */
class ReadmeTest {
    private static final GuidePage README = new GuidePage(Path.of("..", "README.md"));

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void showsCompiledCode(String block) {
        assertThat(GuidePage.programs(Path.of("src", "main", "java")))
                .anySatisfy(program -> assertThat(program).contains(block));
    }

    @Test
    void linksToWhatIsThere() {
        assertThat(README.links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).exists());
    }

    static List<String> javaBlocks() {
        return README.javaBlocks();
    }
}
