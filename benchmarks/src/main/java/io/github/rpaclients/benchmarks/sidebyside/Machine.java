package io.github.rpaclients.benchmarks.sidebyside;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;

/** Where and when something was measured. */
final class Machine {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Instant time = Instant.now();
    private final double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();

    private Machine() {}

    static Machine now() {
        return new Machine();
    }

    String time() {
        return TIME.format(time);
    }

    /** How many programs wanted to run in the last minute; negative where the operating system does not say. */
    String load() {
        return load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load);
    }

    String hardware() {
        com.sun.management.OperatingSystemMXBean system =
                (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "%s%s %s, %d cores, %.0f GiB",
                processor(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                system.getTotalPhysicalMemorySize() / 1024.0 / 1024 / 1024);
    }

    private static String processor() {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(info)) {
            return "";
        }
        try (Stream<String> lines = Files.lines(info)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).trim() + ", ")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    String jdk() {
        return System.getProperty("java.vm.name") + " " + Runtime.version();
    }
}
