package io.github.rpaclients.core.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions that this jar was built as, and with. */
final class Build {
    /** Of this project. */
    static final String VERSION;

    static final String OKHTTP;
    static final String OKIO;

    static {
        Properties versions = read();
        VERSION = versions.getProperty("version", "unknown");
        OKHTTP = versions.getProperty("okhttp", "unknown");
        OKIO = versions.getProperty("okio", "unknown");
    }

    private Build() {}

    private static Properties read() {
        Properties versions = new Properties();
        try (InputStream file = Build.class.getResourceAsStream("version.properties")) {
            if (file != null) {
                versions.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
