package io.github.rpaclients.swap.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that somebody damaged: either they are read, or each problem has its line; nothing else comes out. */
class MutatedFilesTest {
    private static final int FILES = 1500;
    private static final String[] CRUMBS = {
        "[",
        "]",
        "=",
        ",",
        ";",
        "\"",
        "#",
        "-",
        "..",
        ":",
        "24:00",
        "99999999999",
        "\r",
        "\n",
        "\ufeff",
        "\0",
        "é",
        "[roster]",
        "env:",
        "2026-02-30",
        "d",
        "h",
        "m",
        "0",
        "\t",
        "\ud83d\ude00",
        "Pacific/Apia",
        "+999999999-12-31",
        "١",
        "-1",
        "[pool"
    };
    private static final String GOOD = "[account]\nurl = https://acme.example\nclient-secret = env:SECRET\n"
            + "group = RPA Developers\nlicence-wait = 5m\n"
            + "[pool developers]\nlicence = RPADEVNU\nseats = 12\npinned = ada;grace\nexempt = joan\nmoves-per-run = 20\n"
            + "moves-per-person-per-day = 3\nminimum-holding = 1h30m\nabort-share = 0.25\nconcurrency = 8\n"
            + "[pool testers]\nlicence = TSTNU\nseats = 1\n# people\n[roster]\n"
            + "person,zone,days,hours,lead,priority,pools,off,extra\n"
            + "ada,Europe/Berlin,Mon-Fri,09:00-12:00;13:00-17:30,30m,10,developers,2026-12-24..2026-12-28,2026-12-05 10:00-14:00\n"
            + "ada,Europe/Berlin,Sat,22:00-06:00,1d\n"
            + "\"grace\",America/New_York,Mon-Thu;Sun,00:00-24:00,,,\"developers,testers\"\n";

    @TempDir
    Path folder;

    @Test
    void areReadOrRefusedLineByLine() throws IOException {
        Random random = new Random(42);
        int refused = 0;
        for (int i = 0; i < FILES; i++) {
            byte[] bytes = mutated(random);
            Path file = Files.write(folder.resolve("team.ini"), bytes);
            try {
                SwapFile read = SwapFiles.read(file);
                read.pools().forEach(pool -> read.roster().needs(Instant.parse("2026-06-01T12:00:00Z"), pool.name()));
            } catch (BadInputException e) {
                refused++;
                assertThat(e.problems()).isNotEmpty().allSatisfy(MutatedFilesTest::namesItsLine);
            } catch (RuntimeException e) {
                fail("File " + i + ":\n" + new String(bytes, StandardCharsets.UTF_8), e);
            }
        }
        assertThat(refused).isBetween(FILES / 10, FILES - FILES / 100);
    }

    private static void namesItsLine(Problem problem) {
        assertThat(problem.line()).isPositive();
        assertThat(problem.toString())
                .startsWith("team.ini:" + problem.line() + ": ")
                .doesNotContain("\n");
        assertThat(problem.sentence()).containsPattern("[;,] |\\?").doesNotContain("Exception", "null");
    }

    private static byte[] mutated(Random random) {
        String text = GOOD;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            text = changed(text, random);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(20) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String changed(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(12));
        String crumb = CRUMBS[random.nextInt(CRUMBS.length)];
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(7)) {
            case 0:
                return text.substring(0, at) + crumb + text.substring(at);
            case 1:
                return text.substring(0, at) + crumb + text.substring(end);
            case 2:
                return text.substring(0, at) + text.substring(end);
            case 3:
                lines.remove(line);
                break;
            case 4:
                lines.add(random.nextInt(lines.size()), lines.get(line));
                break;
            case 5:
                Collections.swap(lines, line, random.nextInt(lines.size()));
                break;
            default:
                return random.nextInt(10) == 0 ? text.substring(0, at) : text.replace("\n", "\r\n");
        }
        return String.join("\n", lines);
    }
}
