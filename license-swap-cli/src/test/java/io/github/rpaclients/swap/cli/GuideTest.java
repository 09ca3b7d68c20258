package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.swap.files.SwapFiles;
import io.github.rpaclients.swap.run.RunListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What the guide shows can be written so, and what there is stands in the guide. */
class GuideTest {
    private static final Path FOLDER = Path.of("..", "docs", "license-swap");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    private final String guide = read("README.md");
    private final CommandLine command = LicenseSwapCommand.commandLine(new Surroundings(
            name -> Optional.empty(),
            Clock.systemUTC(),
            length -> true,
            Terminal.ofThisProcess(),
            new RunListener() {}));

    private static String read(String page) {
        try {
            return Files.readString(FOLDER.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> blocks(String language) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(guide);
        while (matcher.find()) {
            if (matcher.group(1).equals(language)) {
                blocks.add(matcher.group(2));
            }
        }
        return blocks;
    }

    @Test
    void everyCommandLineIsUnderstood() {
        List<String> lines = blocks("sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("license-swap "))
                .map(line -> line.replaceAll("#.*", "")
                        .replaceAll("\"[^\"]*\"", "TEXT")
                        .strip())
                .collect(Collectors.toList());

        assertThat(lines)
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> command.parseArgs(
                        line.substring("license-swap ".length()).split(" +", -1)));
    }

    @Test
    void everyVerbIsShown() {
        assertThat(command.getSubcommands().keySet())
                .contains("init")
                .allSatisfy(verb -> assertThat(guide).containsPattern("(license-swap |`)" + verb + "[ `)]"));
    }

    @Test
    void everyKeyOfAnAccountIsExplained() {
        List<String> keys = new ArrayList<>(NoticeSettings.KEYS);
        for (SwapSystem system : SwapSystem.values()) {
            keys.addAll(system.keys());
        }

        assertThat(keys)
                .contains("known-as")
                .allSatisfy(key -> assertThat(guide).containsPattern("`" + key + "[` ]|\\n" + key + " = "));
    }

    @Test
    void theFileOfGroupLicencesCanBeUsed(@TempDir Path folder) throws IOException {
        Matcher block = BLOCK.matcher(read("group-licences.md"));
        assertThat(block.find()).isTrue();
        Path file = Files.writeString(folder.resolve("license-swap.ini"), block.group(2));
        Files.writeString(folder.resolve("roster.csv"), "person,zone,days,hours\nada,UTC,Mon-Fri,09:00-17:00\n");

        assertThat(SwapFiles.read(file).pools()).hasSize(1);
        try (AccountConnection connection = AccountConnection.open(
                SwapFiles.account(file), name -> Optional.of("secret"), HttpOptions.defaults())) {
            assertThat(connection.seats().place())
                    .isEqualTo("https://cloud.uipath.com/acme/production, group RPA Developers");
        }
    }

    @Test
    void everyExitCodeIsExplained() {
        for (int code = ExitCode.DONE; code <= ExitCode.PAUSED; code++) {
            assertThat(guide).contains("| " + code + " | ");
        }
    }

    @Test
    void theFileThatItShowsCanBeRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("license-swap.ini"), blocks("ini").get(0));
        Files.writeString(
                folder.resolve("roster.csv"), "person,zone,days,hours\nada@acme.example,UTC,Mon-Fri,09:00-17:00\n");

        assertThat(SwapFiles.read(file).pools()).hasSize(1);
    }
}
