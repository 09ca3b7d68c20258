package io.github.rpaclients.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each sentence of the page of errors is one that the code can say. */
class ErrorsPageTest {
    private static final Pattern SENTENCE = Pattern.compile("(?m)^\\| \"(.+?)\" \\|");
    private static final List<String> SOURCES = sources();

    @ParameterizedTest
    @MethodSource("sentences")
    void quotesWhatTheCodeSays(String sentence) {
        List<String> fragments = List.of(sentence.split("\\s*…\\s*"));

        assertThat(SOURCES.stream().anyMatch(source -> fragments.stream().allMatch(source::contains)))
                .as("some source file says: %s", sentence)
                .isTrue();
    }

    static List<String> sentences() {
        return SENTENCE.matcher(GuidePage.read(Path.of("..", "docs", "errors.md")))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toList());
    }

    /** The texts of each source file, with those that are put together as one. */
    private static List<String> sources() {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            for (Path module : modules.collect(Collectors.toList())) {
                Path main = module.resolve(Path.of("src", "main", "java"));
                if (Files.isDirectory(main)) {
                    try (Stream<Path> files = Files.walk(main)) {
                        files.filter(file -> file.toString().endsWith(".java"))
                                .map(file -> texts(GuidePage.read(file)))
                                .forEach(texts::add);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String texts(String source) {
        return Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"")
                .matcher(source.replaceAll("\"\\s*\\+\\s*\"", ""))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.joining("\n"));
    }
}
