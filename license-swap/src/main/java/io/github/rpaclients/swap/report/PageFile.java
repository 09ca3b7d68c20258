package io.github.rpaclients.swap.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What goes into the page as it is, from a file beside this class. */
enum PageFile {
    STYLE("page.css"),
    SCRIPT("page.js");

    private final String file;

    PageFile(String file) {
        this.file = file;
    }

    String text() {
        try (InputStream in = PageFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The jar has lost " + file + ", which lies beside " + PageFile.class);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a policy names it by, so that a browser runs this text and no other. */
    String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text().getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
