package io.github.rpaclients.core.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Who we say we are. */
final class UserAgent {
    /** For example {@code rpa-clients/0.1.0 (Java 17)}. */
    static final String OURS =
            "rpa-clients/" + version() + " (Java " + Runtime.version().feature() + ")";

    private UserAgent() {}

    static String with(String product) {
        Objects.requireNonNull(product, "userAgent must not be null");
        if (product.isBlank() || !product.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            throw new IllegalArgumentException(
                    "userAgent must be printable ASCII and not blank, for example acme-onboarding/2.1");
        }
        return OURS + " " + product.trim();
    }

    private static String version() {
        Properties build = new Properties();
        try (InputStream file = UserAgent.class.getResourceAsStream("version.properties")) {
            if (file != null) {
                build.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "unknown");
    }
}
