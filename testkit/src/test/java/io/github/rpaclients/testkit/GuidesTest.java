package io.github.rpaclients.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.support.AnnotationSupport;

/** The guides name the test of everything they claim; here is checked that these tests exist. */
class GuidesTest {
    private static final Path GUIDES = Path.of("..", "docs", "testkit");
    private static final String HEADER = "| What the vendor does | What its documentation says | Here | Test |";
    private static final Pattern NAME = Pattern.compile("`(\\w+)\\.(\\w+)`");

    @Test
    void nameOnlyUiPathTestsThatExist() throws Exception {
        Path guide = GUIDES.resolve("uipath-behaviour.md");

        assertThat(rows(guide)).hasSizeGreaterThan(50);
        assertThat(missing(guide, "io.github.rpaclients.testkit.uipath")).isEmpty();
    }

    @Test
    void nameOnlyControlRoomTestsThatExist() throws Exception {
        Path guide = GUIDES.resolve("control-room-behaviour.md");

        assertThat(rows(guide)).hasSizeGreaterThan(50);
        assertThat(missing(guide, "io.github.rpaclients.testkit.controlroom")).isEmpty();
    }

    @Test
    void findWhatIsMissing() {
        String row = "| a | b | c | `GuidesTest.findWhatIsMissing`, `GuidesTest.isNoTest`, `NoTest.atAll` |";

        assertThat(missingIn(row, "io.github.rpaclients.testkit"))
                .containsExactly("GuidesTest.isNoTest", "NoTest.atAll");
        assertThat(missingIn("| a | b | c | none |", "io.github.rpaclients.testkit"))
                .containsExactly("no test in: | a | b | c | none |");
    }

    void isNoTest() {}

    private static List<String> missing(Path guide, String inPackage) throws IOException {
        List<String> missing = new ArrayList<>();
        rows(guide).forEach(row -> missing.addAll(missingIn(row, inPackage)));
        return missing;
    }

    /** The rows of all tables with the header of a guide. */
    private static List<String> rows(Path guide) throws IOException {
        List<String> rows = new ArrayList<>();
        boolean isTable = false;
        for (String line : Files.readAllLines(guide)) {
            if (line.equals(HEADER)) {
                isTable = true;
            } else if (!line.startsWith("|")) {
                isTable = false;
            } else if (isTable && !line.matches("[|: -]+")) {
                rows.add(line);
            }
        }
        return rows;
    }

    private static List<String> missingIn(String row, String inPackage) {
        String cell = row.substring(row.lastIndexOf('|', row.length() - 2));
        List<String> missing = new ArrayList<>();
        Matcher name = NAME.matcher(cell);
        boolean isNamed = false;
        while (name.find()) {
            isNamed = true;
            if (!isTest(inPackage + "." + name.group(1), name.group(2))) {
                missing.add(name.group(1) + "." + name.group(2));
            }
        }
        return isNamed ? missing : List.of("no test in: " + row);
    }

    private static boolean isTest(String className, String methodName) {
        try {
            return Arrays.stream(Class.forName(className).getDeclaredMethods())
                    .filter(method -> method.getName().equals(methodName))
                    .anyMatch(GuidesTest::isTest);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isTest(Method method) {
        return AnnotationSupport.isAnnotated(method, Test.class)
                || AnnotationSupport.isAnnotated(method, ParameterizedTest.class);
    }
}
