package io.github.rpaclients.core.raw;

import io.github.rpaclients.core.internal.http.SourceFailed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/** Where the bytes of an upload come from, and what it is called where they do not come. */
class UploadSource {
    private final String name;
    private final Upload.Source source;

    UploadSource(String name, Upload.Source source) {
        this.name = name;
        this.source = source;
    }

    static UploadSource of(Path file) {
        return new OfFile(file);
    }

    static UploadSource of(Upload.Source source) {
        return new UploadSource("The source of the upload", source);
    }

    final InputStream open() throws IOException {
        return Objects.requireNonNull(source.open(), "The source of an upload gave null");
    }

    /**
     * As far as can be told before it is opened.
     *
     * @param length that was announced
     * @throws SourceFailed if it cannot give so many bytes
     */
    void check(long length) throws SourceFailed {}

    @Override
    public final String toString() {
        return name;
    }

    private static final class OfFile extends UploadSource {
        private final Path file;

        OfFile(Path file) {
            super("The file " + file, () -> Files.newInputStream(file));
            this.file = file;
        }

        @Override
        void check(long length) throws SourceFailed {
            long now = size(length);
            if (now != length) {
                throw new SourceFailed(
                        this + " has " + now + " bytes, and had " + length
                                + " when its upload was made; make the upload anew",
                        null);
            }
        }

        private long size(long before) throws SourceFailed {
            try {
                return Files.size(file);
            } catch (NoSuchFileException e) {
                throw new SourceFailed("There is no file " + file + " any more; it had " + before + " bytes", e);
            } catch (IOException e) {
                throw new SourceFailed(this + " of " + before + " bytes cannot be read", e);
            }
        }
    }
}
