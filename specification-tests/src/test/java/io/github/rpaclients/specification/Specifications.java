package io.github.rpaclients.specification;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The vendors' files. They are not part of this project: a test that needs one is skipped, and says so, unless somebody has
 * put them into {@code shared/specs} beside the project or named their folder with {@code -Dspecs=…}.
 */
public final class Specifications {
    private static final Path FOLDER = Path.of(System.getProperty("specs", "../../shared/specs"));

    private Specifications() {}

    /** The file, which exists; ends the test as skipped if it does not. */
    public static Path file(String name) {
        Path file = FOLDER.resolve(name);
        boolean exists = Files.exists(file);
        if (!exists) {
            System.out.println("skipped: the vendor's " + name + " is not in " + FOLDER);
        }
        assumeTrue(exists, () -> "the vendor's " + name + " is not in " + FOLDER);
        return file;
    }
}
