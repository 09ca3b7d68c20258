package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the site show only code that is compiled and modules that there are, and link only to what is there. */
class ExamplePagesTest {
    private static final List<Path> PROJECTS = projects();
    private static final List<String> PROGRAMS = Stream.concat(
                    Stream.of(
                                    ".",
                                    "../client-micrometer",
                                    "../client-opentelemetry",
                                    "../client-jackson",
                                    "../spring-boot-starter")
                            .map(Path::of),
                    PROJECTS.stream())
            .flatMap(module -> GuidePage.programs(module.resolve("src")).stream())
            .collect(Collectors.toList());
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern VERSION = Pattern.compile("<rpa-clients\\.version>([^<]+)<");
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
    void showKotlinOfTheProjects(String name) {
        assertThat(page(name).blocks("kotlin"))
                .allSatisfy(block -> assertThat(filesOfProjects(".kt", ".gradle.kts"))
                        .anySatisfy(program -> assertThat(program).contains(block)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin.md", "kotlin.md"})
    void showThePomsOfTheProjects(String name) {
        assertThat(page(name).blocks("xml"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(filesOfProjects("pom.xml"))
                        .anySatisfy(pom -> assertThat(pom).contains(block)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linkToWhatIsThere(String name) {
        assertThat(page(name).links()).allSatisfy(link -> assertThat(link).exists());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nameModulesThatThereAre(String name) {
        String text = GuidePage.read(DOCS.resolve(name));
        String version = VERSION.matcher(text)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse("none");
        assertThat(MODULE.matcher(text.replace("${rpa-clients.version}", version))
                        .results())
                .allSatisfy(module -> {
                    String pom =
                            GuidePage.read(Path.of("..", module.group(1).replaceFirst("^rpa-clients-", ""), "pom.xml"));
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

    private static List<String> filesOfProjects(String... ends) {
        return PROJECTS.stream()
                .flatMap(project -> Stream.of(ends).flatMap(end -> GuidePage.files(project, end).stream()))
                .collect(Collectors.toList());
    }

    /** Beside the module itself, which is no project of a user's. */
    private static List<Path> projects() {
        try (Stream<Path> folders = Files.list(Path.of("."))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GuidePage page(String name) {
        return new GuidePage(DOCS.resolve(name));
    }
}
