package io.github.rpaclients.testkit.standalone;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A company in a file, UTF-8. */
final class StateFile {
    private final Path file;

    private StateFile(Path file) {
        this.file = file;
    }

    /**
     * @throws IllegalArgumentException if there is no such text; the message says why
     */
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(file + " cannot be read: there is no such file", e);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(file + " cannot be read: it is no text in UTF-8", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * A file to be written later.
     *
     * @throws IllegalArgumentException if it is foreseeable that this will fail
     */
    static StateFile writable(Path file) {
        Path folder = folder(file);
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(file + " cannot be written: it is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(file + " cannot be written: there is no folder " + folder);
        }
        if (!Files.isWritable(folder)) {
            throw new IllegalArgumentException(file + " cannot be written: nothing may be written to " + folder);
        }
        return new StateFile(file);
    }

    /** Writes all or nothing: what was in the file is there until the new text is complete. */
    void write(String text) {
        try {
            Path beside = Files.createTempFile(folder(file), file.getFileName().toString(), ".part");
            Files.writeString(beside, text + System.lineSeparator());
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            System.err.println("saved " + file);
        } catch (IOException e) {
            System.err.println(file + " could not be written: " + e);
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}
