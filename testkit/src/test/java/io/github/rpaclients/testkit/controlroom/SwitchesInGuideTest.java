package io.github.rpaclients.testkit.controlroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide tells of every switch. */
class SwitchesInGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "testkit", "control-room-behaviour.md");

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
}
