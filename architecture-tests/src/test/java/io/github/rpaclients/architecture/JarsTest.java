package io.github.rpaclients.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a consumer finds in the jars. */
class JarsTest {
    /** Class files of Java 11; automation embeds the clients in a Java 11 host. */
    private static final int JAVA_11 = 55;

    /** What Spring Boot runs on. */
    private static final int JAVA_17 = 61;

    @Test
    void haveAModuleNameEachOfTheirOwn() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path jar : Modules.jars()) {
            try (JarFile file = Modules.open(jar)) {
                names.add(file.getManifest().getMainAttributes().getValue("Automatic-Module-Name"));
            }
        }

        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches("io\\.github\\.rpaclients(\\.[a-z]+)+"));
    }

    @Test
    void shareNoPackage() throws IOException {
        Map<String, TreeSet<String>> modulesOfPackage = new TreeMap<>();
        for (Path jar : Modules.jars()) {
            for (JarEntry entry : classes(jar)) {
                if (!entry.getName().equals("module-info.class")) {
                    String folder = entry.getName().replaceFirst("/[^/]*$", "");
                    modulesOfPackage
                            .computeIfAbsent(folder, p -> new TreeSet<>())
                            .add(Modules.name(jar));
                }
            }
        }

        assertThat(modulesOfPackage)
                .isNotEmpty()
                .allSatisfy((folder, modules) -> assertThat(modules).as(folder).hasSize(1));
    }

    @Test
    void runOnJava11ButWithSpring() throws IOException {
        for (Path jar : Modules.jars()) {
            try (JarFile file = Modules.open(jar)) {
                for (JarEntry entry : classes(jar)) {
                    try (DataInputStream in = new DataInputStream(file.getInputStream(entry))) {
                        in.readInt();
                        in.readUnsignedShort();
                        assertThat(in.readUnsignedShort()).as(entry.getName()).isEqualTo(classFileVersion(jar));
                    }
                }
            }
        }
    }

    private static int classFileVersion(Path jar) {
        return Modules.name(jar).contains("spring") ? JAVA_17 : JAVA_11;
    }

    @Test
    void bringAtMostTenForeignJarsAndFourMegabytes() throws IOException {
        List<Path> shipped = Stream.of(
                        Files.readString(Path.of("..", "license-swap", "target", "runtime-class-path.txt"))
                                .trim()
                                .split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(path -> path.toString().endsWith(".jar"))
                .filter(path -> !path.toString().contains("rpaclients"))
                .filter(path -> !Modules.jars().contains(path))
                .collect(Collectors.toList());
        long bytes = 0;
        for (Path jar : shipped) {
            bytes += Files.size(jar);
        }

        assertThat(shipped).isNotEmpty().hasSizeLessThanOrEqualTo(10);
        assertThat(bytes).isLessThanOrEqualTo(4L * 1024 * 1024);
    }

    private static List<JarEntry> classes(Path jar) throws IOException {
        try (JarFile file = Modules.open(jar)) {
            return file.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .collect(Collectors.toList());
        }
    }
}
