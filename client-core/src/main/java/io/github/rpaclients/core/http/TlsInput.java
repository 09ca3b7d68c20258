package io.github.rpaclients.core.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Bytes with the name by which errors call them. Immutable; says nothing of its content. */
final class TlsInput {
    private final String name;
    private final byte[] bytes;

    private TlsInput(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * The content of a file, read at once.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    static TlsInput of(Path file) {
        Objects.requireNonNull(file, "The file with certificates or keys must not be null");
        try {
            return new TlsInput(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("There is no file " + file, e);
        } catch (AccessDeniedException e) {
            throw new IllegalArgumentException(file + " may not be read by this user", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " is not a file that can be read", e);
        }
    }

    /** A text that the application already has. */
    static TlsInput ofText(String text) {
        Objects.requireNonNull(text, "The text with certificates must not be null");
        return new TlsInput("The given text", text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }

    /** All markers of PEM are ASCII, whatever the comments around them are. */
    String text() {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** What is wrong with it, in one sentence that begins with its name; no cause, which might quote a key. */
    IllegalArgumentException unusable(String what) {
        return new IllegalArgumentException(name + " " + what);
    }
}
