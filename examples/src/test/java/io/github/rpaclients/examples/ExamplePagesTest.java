package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages about examples show only code that is compiled here, and link only to what is there. */
class ExamplePagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "copy-a-folder.md",
                "create-people.md",
                "deploy-a-bot.md",
                "feed-a-work-queue.md",
                "hand-out-roles.md",
                "licences.md",
                "publish-a-package.md",
                "run-a-process.md",
                "unused-seats.md",
                "work-through-a-queue.md"
            })
    void showCompiledCodeAndLinkToWhatIsThere(String name) {
        GuidePage page = new GuidePage(Path.of("..", "docs", name));

        assertThat(page.javaBlocks())
                .isNotEmpty()
                .allSatisfy(block -> assertThat(GuidePage.programs(Path.of("src", "main", "java")))
                        .anySatisfy(program -> assertThat(program).contains(block)));
        assertThat(page.links())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link).exists());
    }
}
