package io.github.rpaclients.core.raw;

import java.io.IOException;
import java.io.InputStream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;

/** The body of a request that sends a file. */
final class UploadBody extends RequestBody {
    private static final long CHUNK = 64 * 1024;

    private final Upload upload;

    UploadBody(Upload upload) {
        this.upload = upload;
    }

    @Override
    public MediaType contentType() {
        return MediaType.get(upload.contentType());
    }

    @Override
    public long contentLength() {
        return upload.length();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        try (InputStream bytes = upload.open();
                Source source = Okio.source(bytes)) {
            Buffer buffer = new Buffer();
            long sent = 0;
            while (sent < upload.length()) {
                long read = source.read(buffer, Math.min(CHUNK, upload.length() - sent));
                if (read < 0) {
                    throw new IOException("The upload ended after " + sent + " of " + upload.length() + " bytes");
                }
                sink.write(buffer, read);
                sent += read;
                upload.sent(sent);
            }
        }
    }
}
