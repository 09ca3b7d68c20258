package example.acme.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rpaclients.testkit.controlroom.ControlRoomExtension;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The jar alone, as the vendor's Control Room gets it. */
class FlatJarTest {
    private static final Path JAR = Path.of(System.getProperty("flat.jar"));
    private static final long SIX_MEGABYTES = 6_000_000;

    @RegisterExtension
    static final ControlRoomExtension controlRoom = ControlRoomExtension.create();

    @Test
    void listsWhoHasWhichLicenses() throws Exception {
        String printed = run(controlRoom.url().toString(), controlRoom.adminUsername());

        assertTrue(printed.contains("grace [DEVELOPMENT]"), printed);
        assertTrue(printed.contains("ada []"), printed);
    }

    @Test
    void holdsNothingUnderAnybodyElsesName() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> others = jar.stream()
                    .map(entry -> entry.getName().replaceFirst("^META-INF/versions/\\d+/", ""))
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.startsWith("example/acme/bot/"))
                    // annotations, which nobody loads
                    .filter(name -> !name.startsWith("org/jspecify/") && !name.startsWith("org/intellij/"))
                    .filter(name -> !name.startsWith("org/jetbrains/"))
                    .collect(Collectors.toList());
            assertEquals(List.of(), others);
        }
    }

    @Test
    void isSmallerThanSixMegabytes() throws IOException {
        assertTrue(Files.size(JAR) < SIX_MEGABYTES, () -> JAR.toFile().length() + " bytes");
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", JAR.toString(), "example.acme.bot.ListDeviceLicenses"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CONTROLROOM_API_KEY", controlRoom.adminApiKey());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed;
    }
}
