package io.github.rpaclients.testkit.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be used is told in one sentence, and the exit code is 2. */
class UnusableTest {
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "moon | 'moon' is neither uipath nor control-room",
                "--json | Missing required parameter",
                "uipath --v1 | --v1 goes with control-room",
                "control-room --without-user-licensing | --without-user-licensing goes with uipath",
                "uipath --port 70000 | A port is a number from 0 to 65535",
                "uipath --port many | 'many' is not an int",
                "uipath --state no-such.json | no-such.json cannot be read: there is no such file",
                "uipath --save no-such/company.json | there is no folder",
                "uipath --save . | it is a folder"
            })
    void tellsWhatIsWrong(String arguments, String sentence) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(complaint()).contains(sentence);
    }

    @Test
    void tellsThatThePortIsInUse() {
        try (UiPathSimulator uipath = UiPathSimulator.start()) {
            String port = String.valueOf(uipath.url().getPort());

            assertThat(run("control-room", "--port", port)).isEqualTo(2);
            assertThat(complaint()).startsWith("The simulator cannot listen on port " + port + " of ");
        }
    }

    @ParameterizedTest
    @CsvSource({"uipath", "control-room"})
    void tellsThatAFileHoldsNoCompany(String vendor) throws IOException {
        Path file = Files.writeString(folder.resolve("company.json"), "What is this?");

        assertThat(run(vendor, "--state", file.toString())).isEqualTo(2);
        assertThat(complaint()).startsWith(file + " cannot be used: ");
    }

    @Test
    void tellsThatAFileIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("company.json"), "\u00fc".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run("uipath", "--state", file.toString())).isEqualTo(2);
        assertThat(complaint()).isEqualTo(file + " cannot be read: it is no text in UTF-8");
    }

    private int run(String... args) {
        return Standalone.commandLine().setErr(new PrintWriter(err)).execute(args);
    }

    private String complaint() {
        assertThat(err.toString().lines()).hasSize(1);
        return err.toString().strip();
    }
}
