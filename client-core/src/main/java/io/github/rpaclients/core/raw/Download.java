package io.github.rpaclients.core.raw;

import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import okhttp3.MediaType;
import okhttp3.ResponseBody;

/** An answer that is read as it comes; close it, or its connection stays open. Belongs to one thread. */
public final class Download implements AutoCloseable {
    private final ResponseBody body;

    Download(ResponseBody body) {
        this.body = body;
    }

    /**
     * The bytes, once. Its methods throw {@link java.io.IOException} when the connection breaks or the {@code
     * operationTimeout} of the call is over; nothing limits their number.
     */
    public InputStream stream() {
        return body.byteStream();
    }

    /** How many bytes come; empty if the server does not say. */
    public OptionalLong length() {
        long length = body.contentLength();
        return length < 0 ? OptionalLong.empty() : OptionalLong.of(length);
    }

    /** For example {@code application/pdf}. */
    public Optional<String> contentType() {
        return Optional.ofNullable(body.contentType()).map(MediaType::toString);
    }

    @Override
    public void close() {
        body.close();
    }
}
