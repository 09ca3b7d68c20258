package io.github.rpaclients.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever has a jar of ours has the licences of all that is in it. */
class LicencesTest {
    private static final Pattern COMPONENT = Pattern.compile("(?m)^ +([\\w.-]+):([\\w.-]+):jar:([\\w.-]+):\\w+");
    private static final Pattern ROW = Pattern.compile("(?m)^([\\w.-]+:[\\w.-]+) +([\\w.-]+) +(\\S.*)$");
    private static final Pattern TEXT = Pattern.compile("licenses/[\\w.-]+\\.txt");

    @Test
    void areInEveryJar() throws IOException {
        Stream<Path> toRun =
                Stream.of(Modules.runnable("license-swap-cli", "-all"), Modules.runnable("testkit-standalone", ""));
        for (Path jar : Stream.concat(Modules.jars().stream(), toRun).collect(Collectors.toList())) {
            for (String name : List.of("LICENSE", "NOTICE")) {
                assertThat(text(jar, "META-INF/" + name))
                        .as("%s of %s", name, jar)
                        .isEqualTo(Files.readString(Path.of("..", name)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"license-swap-cli, -all", "testkit-standalone, ''"})
    void ofEverythingBundledAreNamed(String module, String classifier) throws IOException {
        String rows = ROW.matcher(text(Modules.runnable(module, classifier), "META-INF/THIRD-PARTY.txt"))
                .results()
                .map(row -> row.group(1) + " " + row.group(2))
                .collect(Collectors.joining("\n"));

        assertThat(rows).as("src of %s, THIRD-PARTY.txt", module).isEqualTo(bundled(module));
    }

    @ParameterizedTest
    @CsvSource({"license-swap-cli, -all", "testkit-standalone, ''"})
    void thatWantTheirTextHaveIt(String module, String classifier) throws IOException {
        Path jar = Modules.runnable(module, classifier);
        String page = text(jar, "META-INF/THIRD-PARTY.txt");
        List<String> licences = ROW.matcher(page)
                .results()
                .flatMap(row -> Stream.of(row.group(3).split(", (with [^,]*, )?")))
                .distinct()
                .collect(Collectors.toList());

        assertThat(licences)
                .isNotEmpty()
                .allSatisfy(licence -> assertThat(page)
                        .as("where the text of %s is", licence)
                        .containsPattern("(?m)^" + Pattern.quote(licence) + " +(LICENSE|licenses/|https://)"));
        assertThat(TEXT.matcher(page).results().map(MatchResult::group))
                .allSatisfy(name -> assertThat(text(jar, "META-INF/" + name)).isNotBlank());
    }

    private static String bundled(String module) throws IOException {
        String list = Files.readString(Path.of("..", module, "target", "runtime-components.txt"));
        return COMPONENT
                .matcher(list)
                .results()
                .filter(component -> !component.group(1).equals("io.github.rpaclients"))
                .map(component -> component.group(1) + ":" + component.group(2) + " " + component.group(3))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String text(Path jar, String name) throws IOException {
        try (JarFile file = Modules.open(jar)) {
            assertThat(file.getEntry(name)).as("%s of %s", name, jar).isNotNull();
            return new String(file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
