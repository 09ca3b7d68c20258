package io.github.rpaclients.swap.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.rpaclients.swap.Account;
import io.github.rpaclients.swap.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileAccountCacheTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Person ADA = Person.of("ada");
    private static final Person GRACE = Person.of("grace");
    private static final Account ADAS = Account.of("a-1", "ada@acme.example");
    private static final Account GRACES = Account.of("g-1", "grace@acme.example");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("developers.accounts");
    }

    @Test
    void knowsNobodyBeforeAnythingWasKept() {
        assertThat(cache().foundSince(Instant.EPOCH)).isEmpty();
        cache().forget(List.of(ADA));

        assertThat(file).doesNotExist();
    }

    @Test
    void tellsAnotherProcessWhoWasFound() {
        cache().keep(Map.of(ADA, ADAS), NOON);
        cache().keep(Map.of(GRACE, GRACES), NOON);

        Map<Person, Account> found = cache().foundSince(NOON);

        assertThat(found).containsOnly(Map.entry(ADA, ADAS), Map.entry(GRACE, GRACES));
        assertThat(found.get(ADA).name()).isEqualTo("ada@acme.example");
    }

    @Test
    void knowsAPersonHoweverTheNameIsWritten() {
        cache().keep(Map.of(Person.of("Zo\u00eb"), ADAS), NOON);
        cache().keep(Map.of(Person.of("zoe\u0308"), GRACES), NOON);

        assertThat(cache().foundSince(NOON)).containsOnly(Map.entry(Person.of("zo\u00eb"), GRACES));
    }

    @Test
    void tellsNothingThatIsOlder() {
        cache().keep(Map.of(ADA, ADAS), NOON.minusMillis(1));
        cache().keep(Map.of(GRACE, GRACES), NOON);

        assertThat(cache().foundSince(NOON)).containsOnlyKeys(GRACE);
        assertThat(cache().foundSince(NOON.minusMillis(1))).containsOnlyKeys(ADA, GRACE);
    }

    @Test
    void dropsWhomNobodyHasFoundForAMonth() throws IOException {
        cache().keep(Map.of(ADA, ADAS), NOON.minus(Duration.ofDays(31)));
        cache().keep(Map.of(GRACE, GRACES), NOON);

        assertThat(cache().foundSince(Instant.EPOCH)).containsOnlyKeys(GRACE);
        assertThat(Files.readString(file)).doesNotContain("ada");
    }

    @Test
    void forgets() throws IOException {
        cache().keep(Map.of(ADA, ADAS, GRACE, GRACES), NOON);

        cache().forget(List.of(Person.of("ADA"), Person.of("nobody")));

        assertThat(cache().foundSince(NOON)).containsOnlyKeys(GRACE);
        assertThat(Files.readString(file)).doesNotContain("a-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "not JSON",
                "[]",
                "{}",
                "\"text\"",
                "{\"id\":\"x\",\"name\":\"x\",\"person\":\"x\"}",
                "{\"id\":\"x\",\"name\":\"x\",\"person\":\"x\",\"at\":\"yesterday\"}",
                "{\"id\":\"x\",\"name\":\"x\",\"person\":\" \",\"at\":\"2026-03-02T12:00:00Z\"}",
                "{\"id\":7,\"name\":\"x\",\"person\":\"x\",\"at\":\"2026-03-02T12:00:00Z\"}",
                "{\"id\":\"x\",\"name\":null,\"person\":\"x\",\"at\":\"2026-03-02T12:00:00Z\"}",
                "{\"id\":\"x\",\"name\":\"x\",\"person\":\"x\",\"at\":\"2026-03-02T12:0"
            })
    void passesOverALineThatIsNotItsOwn(String line) throws IOException {
        cache().keep(Map.of(ADA, ADAS), NOON);
        Files.writeString(file, line + "\n" + Files.readString(file) + line);

        assertThat(cache().foundSince(NOON)).containsOnlyKeys(ADA);
        cache().keep(Map.of(GRACE, GRACES), NOON);
        assertThat(cache().foundSince(NOON)).containsOnlyKeys(ADA, GRACE);
        assertThat(Files.readAllLines(file)).hasSize(2);
    }

    @Test
    void passesOverBytesThatAreNoText() throws IOException {
        cache().keep(Map.of(ADA, ADAS), NOON);
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 10}, StandardOpenOption.APPEND);

        assertThat(cache().foundSince(NOON)).containsOnlyKeys(ADA);
        cache().keep(Map.of(GRACE, GRACES), NOON);
        assertThat(Files.readString(file)).contains("g-1");
    }

    @Test
    void readsWhatIsLeftOfAFileCutOffAnywhere() throws IOException {
        cache().keep(Map.of(ADA, ADAS), NOON);
        cache().keep(Map.of(GRACE, GRACES), NOON);
        byte[] whole = Files.readAllBytes(file);
        int first = new String(whole, StandardCharsets.UTF_8).indexOf('\n');
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));

            Map<Person, Account> found = cache().foundSince(NOON);

            assertThat(found).as("%s bytes", length).hasSize(length < first ? 0 : length < whole.length - 1 ? 1 : 2);
        }
    }

    @Test
    void keepsAndReadsWhileOthersDo() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Map<Person, Account>>> work = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Map<Person, Account> some = new LinkedHashMap<>();
            for (int j = 0; j < 20; j++) {
                some.put(Person.of("person" + j), Account.of("id" + j, "name" + j));
            }
            work.add(() -> {
                cache().keep(some, NOON);
                return cache().foundSince(NOON);
            });
        }
        try {
            for (Future<Map<Person, Account>> done : threads.invokeAll(work)) {
                assertThat(done.get()).hasSize(20);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(names()).as("nothing else is left").containsExactly("developers.accounts");
    }

    @Test
    void isItsOwnersAlone() throws IOException {
        cache().keep(Map.of(ADA, ADAS), NOON);

        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        } else {
            System.out.println("No look at permissions: this file system has none of the POSIX kind");
        }
    }

    @Test
    void saysWhatIsInTheWay() throws IOException {
        Files.createDirectories(file);
        Files.createFile(file.resolve("something"));

        assertThatExceptionOfType(JournalException.class)
                .isThrownBy(() -> cache().keep(Map.of(ADA, ADAS), NOON))
                .withMessageStartingWith(file + " cannot be used (");
        assertThat(names()).containsExactly("developers.accounts");
    }

    private FileAccountCache cache() {
        return new FileAccountCache(file);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).collect(Collectors.toList());
        }
    }
}
