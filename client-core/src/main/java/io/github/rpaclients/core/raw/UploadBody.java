package io.github.rpaclients.core.raw;

import io.github.rpaclients.core.internal.http.SourceFailed;
import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** The body of a request that sends a file. */
final class UploadBody extends RequestBody {
    private static final long CHUNK = 64 * 1024;

    private static final String UNREADABLE = " cannot be read after ";
    private static final String UNCHANGED = "; it must not change while it is sent";

    private final Upload upload;

    UploadBody(Upload upload) {
        this.upload = upload;
    }

    @Override
    public MediaType contentType() {
        return MediaType.get(upload.contentType());
    }

    /** OkHttp asks for it before anything is sent. */
    @Override
    public long contentLength() throws IOException {
        upload.source().check(upload.length());
        return upload.length();
    }

    /** The last bytes leave only when the source has ended, so that nobody takes the beginning of more for the whole. */
    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        try (Source source = Okio.source(open())) {
            Buffer buffer = new Buffer();
            long came = 0;
            for (long read = read(source, buffer, came); read >= 0; read = read(source, buffer, came)) {
                send(buffer, buffer.size() - read, came, sink);
                came += read;
                if (came > upload.length()) {
                    throw failed(
                            " has more than the " + upload.length() + " bytes that it should have" + UNCHANGED, null);
                }
            }
            if (came < upload.length()) {
                throw failed(" ended after " + of(came) + UNCHANGED, null);
            }
            send(buffer, buffer.size(), came, sink);
        }
    }

    private InputStream open() throws SourceFailed {
        try {
            return upload.source().open();
        } catch (IOException e) {
            throw failed(UNREADABLE + of(0), e);
        }
    }

    private long read(Source source, Buffer buffer, long came) throws SourceFailed {
        try {
            return source.read(buffer, CHUNK);
        } catch (IOException e) {
            throw failed(UNREADABLE + of(came), e);
        }
    }

    private void send(Buffer buffer, long bytes, long sent, BufferedSink sink) throws IOException {
        if (bytes > 0) {
            sink.write(buffer, bytes);
            upload.sent(sent);
        }
    }

    private String of(long bytes) {
        return bytes + " of " + upload.length() + " bytes";
    }

    private SourceFailed failed(String how, @Nullable IOException cause) {
        return new SourceFailed(upload.source() + how, cause);
    }
}
