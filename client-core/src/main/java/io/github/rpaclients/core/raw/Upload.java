package io.github.rpaclients.core.raw;

import io.github.rpaclients.core.internal.Printable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * Bytes to be sent: their number is known before, and they can be read again if the server said that it took none of them.
 * Immutable; safe for use by several threads.
 */
public final class Upload {
    private static final String BYTES = "application/octet-stream";

    private final UploadSource source;
    private final long length;
    private final String contentType;
    private final String name;
    private final LongConsumer progress;

    private Upload(UploadSource source, long length, String contentType, String name, LongConsumer progress) {
        this.source = source;
        this.length = length;
        this.contentType = contentType;
        this.name = name;
        this.progress = progress;
    }

    /** Where the bytes come from; opened once for each try. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /**
     * A file; it must not change before it is sent, nor while it is. A call whose file is gone or has another length by then
     * fails, and nothing is sent.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static Upload of(Path file) {
        try {
            return new Upload(UploadSource.of(file), Files.size(file), BYTES, "file", sent -> {})
                    .name(String.valueOf(file.getFileName()));
        } catch (NoSuchFileException e) {
            throw new UncheckedIOException("There is no file " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file.getFileName() + " cannot be read", e);
        }
    }

    /** Bytes in memory; copied. */
    public static Upload of(byte[] bytes) {
        byte[] copy = bytes.clone();
        return of(copy.length, () -> new ByteArrayInputStream(copy));
    }

    /**
     * Any source.
     *
     * @param length the number of bytes that it gives, from 0; where it gives more or fewer, the request is broken off before
     *     its last byte
     */
    public static Upload of(long length, Source source) {
        if (length < 0) {
            throw new IllegalArgumentException("The length of an upload is 0 or more, not " + length);
        }
        return new Upload(UploadSource.of(Objects.requireNonNull(source, "source")), length, BYTES, "file", sent -> {});
    }

    /** The same with another type than {@code application/octet-stream}, for example {@code application/pdf}. */
    public Upload contentType(String type) {
        if (!type.matches("[\\w.+-]+/[\\w.+-]+(;[ -~]*)?")) {
            throw new IllegalArgumentException("A content type looks like application/pdf");
        }
        return new Upload(source, length, type, name, progress);
    }

    /**
     * The same under another name, for servers that are told one: the file's own, or {@code file} for what is none.
     *
     * @param fileName without folders; quotes and line breaks are refused
     */
    public Upload name(String fileName) {
        if (!Printable.sendable("The name of a file", fileName).matches("[^\"/\\\\\\p{Cntrl}]+")) {
            throw new IllegalArgumentException("The name of a file has no quotes, no folders and no line breaks");
        }
        return new Upload(source, length, contentType, fileName, progress);
    }

    /** The same, telling how many bytes have gone out so far, in the thread that sends; a further try begins again at 0. */
    public Upload progress(LongConsumer sent) {
        return new Upload(source, length, contentType, name, sent);
    }

    /** How many bytes there are. */
    public long length() {
        return length;
    }

    public String contentType() {
        return contentType;
    }

    public String name() {
        return name;
    }

    UploadSource source() {
        return source;
    }

    void sent(long bytes) {
        progress.accept(bytes);
    }
}
