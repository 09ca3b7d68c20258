package io.github.rpaclients.swap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code generate-completion} prints, in a bash. */
class CompletionTest {
    /**
     * What bash does at the tab key: it finds the function for the command, which leaves its words in COMPREPLY. compopt
     * refuses to work without that key.
     */
    private static final String ASK = "compopt() { :; }\n"
            + "source \"$0\"\n"
            + "COMP_WORDS=(\"$@\")\n"
            + "COMP_CWORD=$(($# - 1))\n"
            + "[[ $(complete -p license-swap) =~ -F\\ ([^ ]+) ]]\n"
            + "${BASH_REMATCH[1]}\n"
            + "echo \"${COMPREPLY[@]}\"";

    @TempDir
    Path folder;

    @Test
    void completesVerbsAndTheirOptions() throws Exception {
        assumeTrue(
                Stream.of("/bin/bash", "/usr/bin/bash").map(Path::of).anyMatch(Files::isExecutable),
                "No bash is here to complete anything");
        Shell shell = new Shell();
        assertThat(shell.run("generate-completion")).isZero();
        Path script = Files.writeString(folder.resolve("completion"), shell.out());

        assertThat(completions(script, "license-swap", "st")).containsExactly("status");
        assertThat(completions(script, "license-swap", "watch", "--on")).containsExactly("--once");
        assertThat(completions(script, "license-swap", "generate-completion", "--on"))
                .isEmpty();
    }

    private static String[] completions(Path script, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", ASK, script.toString()));
        command.addAll(List.of(words));
        Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(bash.waitFor()).as(printed).isZero();
        return printed.isEmpty() ? new String[0] : printed.split(" ");
    }
}
