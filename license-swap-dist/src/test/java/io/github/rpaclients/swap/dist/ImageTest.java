package io.github.rpaclients.swap.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The container image: what its description says, and its processes in a root of its layers alone. */
class ImageTest {
    private static final String VERSION = System.getProperty("version.of.jars");
    private static final String USER = System.getProperty("image.user");

    /** Two files that Jib writes for other entry points, with the first second of 1970. */
    private static final String JIBS_OWN = "app/jib-";

    @TempDir
    static Path folder;

    private static Image image;

    @BeforeAll
    static void takeApart() throws IOException {
        image = new Image(Path.of(System.getProperty("image.tar")), folder);
    }

    @Test
    void saysWhatItIsAndNothingElse() {
        assertThat(image.process().keySet())
                .containsExactlyInAnyOrder(
                        "User", "Env", "Entrypoint", "WorkingDir", "Labels", "ExposedPorts", "Volumes");
        assertThat(image.process().getAsJsonObject("ExposedPorts").keySet()).isEmpty();
        assertThat(image.process().getAsJsonObject("Volumes").keySet()).isEmpty();
        assertThat(image.process().getAsJsonArray("Env"))
                .map(JsonElement::getAsString)
                .containsExactly("PATH=/opt/java/bin");
        assertThat(image.process().get("User").getAsString()).isEqualTo(USER).doesNotStartWith("0");
        assertThat(image.process().get("WorkingDir").getAsString()).isEqualTo("/work");
        assertThat(image.entrypoint()).containsExactly("java", "@/app/license-swap");
        assertThat(image.process().getAsJsonObject("Labels").keySet())
                .containsExactlyInAnyOrder(
                        "org.opencontainers.image.title",
                        "org.opencontainers.image.version",
                        "org.opencontainers.image.source",
                        "org.opencontainers.image.licenses");
        assertThat(image.config.get("os").getAsString()).isEqualTo("linux");
    }

    @Test
    void isOfOneTime() {
        Instant time = Instant.parse(System.getProperty("time.of.files"));

        assertThat(Instant.parse(image.config.get("created").getAsString())).isEqualTo(time);
        assertThat(image.layers())
                .isNotEmpty()
                .allSatisfy(layer -> assertThat(layer)
                        .isNotEmpty()
                        .filteredOn(entry ->
                                !entry.isDirectory() && !entry.getName().startsWith(JIBS_OWN))
                        .allSatisfy(
                                entry -> assertThat(entry.getLastModifiedTime().toInstant())
                                        .as(entry.getName())
                                        .isEqualTo(time)));
    }

    @Test
    void keepsInOneLayerWhatChangesTogether() throws IOException {
        List<Set<String>> jars = image.layers().stream()
                .map(ImageTest::jars)
                .filter(names -> !names.isEmpty())
                .collect(Collectors.toList());

        assertThat(jars)
                .hasSizeGreaterThan(1)
                .allSatisfy(names -> assertThat(
                                names.stream().map(ImageTest::isOurs).distinct())
                        .as("%s", names)
                        .hasSize(1));
        assertThat(jars.stream().flatMap(Set::stream))
                .contains("license-swap-cli-" + VERSION + ".jar")
                .containsAll(componentsOfTheJarToRun());
        assertThat(image.layers().stream()
                        .filter(layer ->
                                layer.stream().anyMatch(entry -> entry.getName().startsWith("opt/java/"))))
                .hasSize(1);
    }

    private static List<String> componentsOfTheJarToRun() throws IOException {
        Path components = Path.of("..", "license-swap-cli", "target", "runtime-components.txt");
        List<String> jars = Files.readString(components)
                .lines()
                .filter(line -> line.contains(":jar:"))
                .map(line -> line.strip().split("[: ]"))
                .map(parts -> parts[1] + "-" + parts[3] + ".jar")
                .collect(Collectors.toList());
        assertThat(jars).hasSizeGreaterThan(20);
        return jars;
    }

    private static Set<String> jars(List<TarArchiveEntry> layer) {
        return layer.stream()
                .map(TarArchiveEntry::getName)
                .filter(name -> name.startsWith("app/libs/") && name.endsWith(".jar"))
                .map(name -> name.substring("app/libs/".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(String jar) {
        return jar.endsWith("-" + VERSION + ".jar");
    }

    @Test
    void lendsNobodyMoreThanReading() {
        assertThat(image.layers())
                .allSatisfy(layer -> assertThat(layer).allSatisfy(entry -> {
                    assertThat(entry.getLongUserId())
                            .as("owner of %s", entry.getName())
                            .isZero();
                    assertThat(entry.getMode() & 07022)
                            .as("extraordinary rights to %s", entry.getName())
                            .isZero();
                }));
    }

    @Test
    void runsAsItsUserInARootThatItCannotWrite() throws Exception {
        canChangeRoot();
        Set<String> before = everything();

        Ended version = run("--version");
        Ended nothingToWatch = run("alive");
        Ended nowhereToPlay = run("plan", "--simulate");

        assertThat(version.printed.strip()).isEqualTo("license-swap " + VERSION);
        assertThat(nothingToWatch.printed).contains("not alive");
        assertThat(nothingToWatch.exitCode).isEqualTo(1);
        assertThat(nowhereToPlay.printed).contains("cannot be kept");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void keepsWhatItKeepsInTheFolderThatSomebodyPutsThere() throws Exception {
        canChangeRoot();
        Path volume = Files.createDirectories(image.root.resolve("volume"));
        assertThat(Ended.run(List.of("chown", USER, volume.toString())).exitCode)
                .isZero();
        Set<String> before = everything();

        Ended plan = run("plan", "--simulate", "--journal", "/volume/play");

        assertThat(plan.printed).contains("2 moves");
        assertThat(plan.exitCode).isZero();
        Set<String> written = everything();
        written.removeAll(before);
        assertThat(written).isNotEmpty().allMatch(file -> file.startsWith("volume/play"));
    }

    /** As a container does it: alone with its root, as the first of its processes. It shares the network. */
    private static Ended run(String... arguments) throws Exception {
        Path processes = Files.createDirectories(image.root.resolve("proc"));
        List<String> command = new ArrayList<>(List.of("unshare", "--mount", "--pid", "--fork"));
        command.add("--mount-proc=" + processes);
        command.addAll(List.of("chroot", "--userspec=" + USER, image.root.toString(), "/opt/java/bin/java"));
        command.addAll(image.entrypoint().subList(1, image.entrypoint().size()));
        command.addAll(List.of(arguments));
        return Ended.run(command);
    }

    private static void canChangeRoot() throws Exception {
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && Ended.run(List.of("unshare", "--mount", "--pid", "--fork", "chroot", "/", "id", "-u"))
                                .printed
                                .equals("0\n"),
                "Only root of a Linux may give a process a root of its own, and no container engine is asked");
        assumeTrue(
                System.getProperty("image.base").equals("scratch"),
                "The image stands on another one, which is not in this file");
    }

    private static Set<String> everything() throws IOException {
        try (Stream<Path> files = Files.walk(image.root)) {
            return files.map(file -> image.root.relativize(file).toString())
                    .filter(file -> !file.equals("proc"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
