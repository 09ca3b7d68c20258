package io.github.rpaclients.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Our jars grow by what we write; here it says how far, so that nobody finds out from a slow start or a full image. */
class JarSizesTest {
    /** In KB, about a tenth above what they had when the limit was set. */
    private static final Map<String, Integer> LIMITS = Map.ofEntries(
            entry("aa-controlroom-client", 1_950),
            entry("client-core", 480),
            entry("client-jackson", 21),
            entry("client-micrometer", 25),
            entry("client-opentelemetry", 35),
            entry("immutables-moshi-processor", 80),
            entry("license-swap", 650),
            entry("license-swap-cli", 280),
            entry("license-swap-cli-all", 16_000),
            entry("license-swap-jdbc", 90),
            entry("orchestrator-copy", 100),
            entry("rpa-clients-spring-boot-starter", 95),
            entry("testkit", 1_250),
            entry("testkit-standalone", 5_500),
            entry("uipath-common", 150),
            entry("uipath-identity-client", 480),
            entry("uipath-lease-client", 600),
            entry("uipath-license-usage", 45),
            entry("uipath-orchestrator-client", 3_300));

    @Test
    void staySmall() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        for (Path jar : Modules.jars()) {
            sizes.put(Modules.name(jar), Files.size(jar) / 1024);
        }
        sizes.remove("examples");
        sizes.put("license-swap-cli-all", Files.size(Modules.runnable("license-swap-cli", "-all")) / 1024);
        sizes.put("testkit-standalone", Files.size(Modules.runnable("testkit-standalone", "")) / 1024);

        assertThat(sizes.keySet()).as("jars with a limit").isEqualTo(new TreeMap<>(LIMITS).keySet());
        assertThat(sizes)
                .allSatisfy((name, size) -> assertThat(size)
                        .as("KB of %s", name)
                        .isLessThanOrEqualTo(LIMITS.get(name).longValue()));
    }
}
