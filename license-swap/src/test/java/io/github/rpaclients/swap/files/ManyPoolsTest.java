package io.github.rpaclients.swap.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.rpaclients.swap.pool.Pool;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it costs to read many pools and to look at them, counted in bytes that are allocated. */
class ManyPoolsTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final int PEOPLE = 10;

    @TempDir
    private Path folder;

    @Test
    void aPoolCostsAsMuchHoweverManyOthersThereAre() throws IOException {
        Path few = write("few", 50);
        Path many = write("many", 400);
        allocated(few);

        assertThat(allocated(many)).isLessThan(12 * allocated(few));
    }

    private Path write(String name, int pools) throws IOException {
        StringBuilder file = new StringBuilder("roster = " + name + ".csv\n");
        StringBuilder roster = new StringBuilder("person,zone,days,hours,pools\n");
        for (int pool = 0; pool < pools; pool++) {
            file.append("[pool p" + pool + "]\nlicence = RPADEVNU\nseats = 1\n");
            for (int person = 0; person < PEOPLE; person++) {
                roster.append("p" + pool + "-" + person + ",UTC,Mon-Sun,09:00-10:00,p" + pool + "\n");
            }
        }
        Files.writeString(folder.resolve(name + ".csv"), roster);
        return Files.writeString(folder.resolve(name + ".ini"), file);
    }

    private static long allocated(Path path) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        SwapFile file = SwapFiles.read(path);
        int needs = 0;
        for (Pool pool : file.pools()) {
            needs += file.roster()
                    .needs(NOW, file.pool(pool.name()).orElseThrow().name())
                    .size();
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(needs).isEqualTo(PEOPLE * file.pools().size());
        return allocated;
    }
}
