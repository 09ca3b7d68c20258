package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about Spring shows only code that is compiled beside the starter, and links only to what is there. */
class SpringPageTest {
    private static final GuidePage PAGE = new GuidePage(Path.of("..", "docs", "spring.md"));

    @Test
    void showsCompiledCode() {
        assertThat(PAGE.javaBlocks())
                .isNotEmpty()
                .allSatisfy(block -> assertThat(
                                GuidePage.programs(Path.of("..", "spring-boot-starter", "src", "test", "java")))
                        .anySatisfy(program -> assertThat(program).contains(block)));
    }

    @Test
    void linksToWhatIsThere() {
        assertThat(PAGE.links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).exists());
    }
}
