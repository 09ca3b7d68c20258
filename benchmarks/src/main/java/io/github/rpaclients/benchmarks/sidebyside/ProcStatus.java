package io.github.rpaclients.benchmarks.sidebyside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux says of a process; other systems have no such file. */
final class ProcStatus {
    private ProcStatus() {}

    /** The first word after a name, such as {@code VmHWM}, or an empty text. */
    static String of(long process, String name) throws IOException {
        return Files.readAllLines(Path.of("/proc", String.valueOf(process), "status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).trim().split("\\s+", 2)[0])
                .findFirst()
                .orElse("");
    }
}
