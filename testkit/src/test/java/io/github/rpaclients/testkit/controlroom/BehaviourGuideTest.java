package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide tells of tests that exist, and of every switch. */
class BehaviourGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "testkit", "control-room-behaviour.md");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void namesTestsThatExist() throws IOException {
        Matcher named = NAMED.matcher(Files.readString(GUIDE));
        Set<String> missing = new TreeSet<>();
        int found = 0;

        while (named.find()) {
            found++;
            if (!exists(named.group(1), named.group(2))) {
                missing.add(named.group(1) + "." + named.group(2));
            }
        }

        assertThat(missing).isEmpty();
        assertThat(found).isPositive();
    }

    @Test
    void namesATestInEveryRow() throws IOException {
        assertThat(Files.readAllLines(GUIDE).stream()
                        .filter(line -> line.startsWith("| ") && !line.startsWith("| What the vendor does |"))
                        .filter(line -> !NAMED.matcher(line).find()))
                .isEmpty();
    }

    @Test
    void namesEverySwitch() throws IOException {
        String guide = Files.readString(GUIDE);

        Set<String> switches = Arrays.stream(Settings.class.getDeclaredFields())
                .map(field -> field.getName().replace("mfaCodes", "mfaCode"))
                .filter(name -> !name.startsWith("$"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(switches)
                .isNotEmpty()
                .allMatch(name ->
                        Pattern.compile("`" + name + "\\b").matcher(guide).find());
    }

    private static boolean exists(String type, String method) {
        try {
            Class<?> test = Class.forName(BehaviourGuideTest.class.getPackageName() + "." + type);
            return Arrays.stream(test.getDeclaredMethods())
                    .anyMatch(m -> m.getName().equals(method));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
