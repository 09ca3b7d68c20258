package io.github.rpaclients.swap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.swap.Person;
import io.github.rpaclients.swap.pool.Pool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the reference page is read as it stands there. */
class FilesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "license-swap", "files.md");

    @TempDir
    Path folder;

    @Test
    void readsTheExampleOfThePage() throws IOException {
        String page = Files.readString(PAGE);
        Path file = Files.writeString(folder.resolve("team.ini"), block(page, "ini"));
        Files.writeString(folder.resolve("roster.csv"), block(page, "csv"));

        SwapFile read = SwapFiles.read(file);

        assertThat(read.pools()).extracting(Pool::name).containsExactly("developers", "testers");
        assertThat(read.roster().people("testers"))
                .containsExactly(Person.of("grace@acme.example"), Person.of("kay@acme.example"));
        assertThat(read.roster().needs(Instant.parse("2026-12-05T09:30:00Z"), "developers"))
                .singleElement()
                .asString()
                .startsWith("ada@acme.example needs a seat from 2026-12-05T08:00:00Z until 2026-12-05T13:00:00Z");
        assertThat(page)
                .contains(read.accounts().get(Pool.DEFAULT_ACCOUNT).values().keySet());
    }

    @Test
    void explainsEveryKeyOfAPoolAndEveryColumn() throws IOException {
        String page = Files.readString(PAGE);
        Path file = Files.writeString(
                folder.resolve("team.ini"), "[pool p]\nzzzzzzzzzz = 1\n[roster]\nyyyyyyyyyy,person,zone\n");

        BadInputException refused = catchThrowableOfType(BadInputException.class, () -> SwapFiles.read(file));

        List<String> names = refused.problems().stream()
                .map(Object::toString)
                .filter(problem -> problem.contains("write one of "))
                .flatMap(problem ->
                        Stream.of(problem.replaceAll(".*write one of ", "").split(", ")))
                .collect(Collectors.toList());
        assertThat(names)
                .contains("licence", "notice", "person", "team")
                .allSatisfy(name -> assertThat(page).contains("| `" + name + "` |"));
    }

    private static String block(String page, String language) {
        int start = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }
}
