package io.github.rpaclients.aa.controlroom.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files beside a test. */
public final class Fixtures {
    private Fixtures() {}

    public static String read(Class<?> test, String name) {
        try (InputStream file = test.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("No fixture " + name + " beside " + test.getName());
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
