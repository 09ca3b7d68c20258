package io.github.rpaclients.swap.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet, which is a file beside this class. */
final class PageStyle {
    private static final String FILE = "page.css";

    private PageStyle() {}

    static String css() {
        try (InputStream in = PageStyle.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The jar has lost " + FILE + ", which lies beside " + PageStyle.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
