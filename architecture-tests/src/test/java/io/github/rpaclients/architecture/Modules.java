package io.github.rpaclients.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars of this project on the class path of the tests. */
final class Modules {
    /** Of this build. */
    static final String VERSION = System.getProperty("version.of.jars", "unknown");

    private static final String END = Pattern.quote("-" + VERSION + ".jar");

    private Modules() {}

    /** Our jars; fails where a module is a folder of classes, because then there is no manifest to look at. */
    static List<Path> jars() {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator")))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches(".*" + END))
                .collect(Collectors.toList());
        if (jars.size() < 10) {
            throw new IllegalStateException(
                    "Run with \"mvn verify\": these tests look into jars, and found only " + jars);
        }
        return jars;
    }

    /** A jar that nobody depends on. */
    static Path runnable(String module, String classifier) {
        return Path.of("..", module, "target", module + "-" + VERSION + classifier + ".jar");
    }

    static JarFile open(Path jar) {
        try {
            return new JarFile(jar.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path jar) {
        return jar.getFileName().toString().replaceFirst(END, "");
    }
}
