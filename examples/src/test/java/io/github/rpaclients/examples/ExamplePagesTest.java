package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the site show only code that is compiled and modules that there are, and link only to what is there. */
class ExamplePagesTest {
    private static final List<String> PROGRAMS = Stream.of(
                    ".", "../client-micrometer", "../client-opentelemetry", "../spring-boot-starter")
            .flatMap(module -> GuidePage.programs(Path.of(module, "src")).stream())
            .collect(Collectors.toList());
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern MODULE = Pattern.compile("<groupId>io\\.github\\.rpaclients</groupId>\\s*"
            + "<artifactId>([^<]+)</artifactId>(?:\\s*<version>([^<]+)</version>)?");

    @ParameterizedTest
    @MethodSource("pages")
    void showCompiledCode(String name) {
        assertThat(page(name).javaBlocks())
                .allSatisfy(block -> assertThat(PROGRAMS)
                        .anySatisfy(program -> assertThat(program).contains(block)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linkToWhatIsThere(String name) {
        assertThat(page(name).links()).allSatisfy(link -> assertThat(link).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nameModulesThatThereAre(String name) {
        assertThat(MODULE.matcher(GuidePage.read(DOCS.resolve(name))).results()).allSatisfy(module -> {
            String pom = GuidePage.read(Path.of("..", module.group(1).replaceFirst("^rpa-clients-", ""), "pom.xml"));
            assertThat(pom).contains("<artifactId>" + module.group(1) + "</artifactId>");
            assertThat(pom).contains("<version>" + (module.group(2) == null ? "" : module.group(2)));
        });
    }

    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .map(DOCS::relativize)
                    .filter(file -> !file.startsWith("node_modules") && !file.startsWith(".vitepress"))
                    .map(Path::toString)
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static GuidePage page(String name) {
        return new GuidePage(DOCS.resolve(name));
    }
}
