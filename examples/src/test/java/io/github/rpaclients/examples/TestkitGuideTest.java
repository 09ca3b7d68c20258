package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide to the testkit shows only code of the tests in {@code example.acme}, and links only to what is there. */
class TestkitGuideTest {
    private static final GuidePage GUIDE = new GuidePage(Path.of("..", "docs", "testkit", "README.md"));

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void showsTestsThatRun(String block) {
        assertThat(GuidePage.programs(Path.of("src", "test", "java", "example", "acme")))
                .anySatisfy(program -> assertThat(program).contains(block));
    }

    @Test
    void linksToWhatIsThere() {
        assertThat(GUIDE.links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).exists());
    }

    static List<String> javaBlocks() {
        return GUIDE.javaBlocks();
    }
}
