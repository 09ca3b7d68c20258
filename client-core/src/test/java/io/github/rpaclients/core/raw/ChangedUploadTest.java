package io.github.rpaclients.core.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.http.Authentication;
import io.github.rpaclients.core.internal.http.Endpoint;
import io.github.rpaclients.core.internal.http.VendorError;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is sent is not what it was when its length was taken. */
@Timeout(30)
class ChangedUploadTest {
    private final MockWebServer server = new MockWebServer();
    private final Transport transport =
            Transport.create(HttpOptions.builder().sleeper(pause -> {}).build());
    private FileTransfer files;
    private FileAddress storage;

    @BeforeEach
    void start() throws IOException {
        server.start(InetAddress.getLoopbackAddress(), 0);
        server.enqueue(new MockResponse.Builder().code(201).build());
        files = new FileTransfer(transport.calls(Endpoint.of(
                server.url("/api").uri(),
                Authentication.bearer(TokenProvider.of(Secret.of("t"))),
                VendorError.Reader.none())));
        storage = FileAddress.of(Secret.of(server.url("/f").toString()), false, List.of(), List.of());
    }

    @AfterEach
    void stop() {
        transport.close();
        server.close();
    }

    @Test
    void sendsNothingOfAFileThatHasGrownOrShrunk(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.log"), "0123456789");
        Upload upload = Upload.of(file);

        for (String content : List.of("0123456789abc", "0123")) {
            Files.writeString(file, content);

            ConnectionException failure = failure(upload);

            assertThat(failure)
                    .hasMessageContaining("The file " + file + " has " + content.length()
                            + " bytes, and had 10 when its upload was made")
                    .extracting(ConnectionException::outcome)
                    .isEqualTo(RequestOutcome.NOT_SENT);
        }
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void sendsNothingOfAFileThatIsGone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.log"), "0123456789");
        Upload upload = Upload.of(file);
        Files.delete(file);

        ConnectionException failure = failure(upload);

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(failure).hasMessageContaining("There is no file " + file + " any more; it had 10 bytes");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void breaksOffWhereASourceHasMoreThanItShould() {
        ConnectionException failure = failure(Upload.of(200_000, () -> bytes(200_001)));

        assertThat(failure)
                .hasMessageContaining("The source of the upload has more than the 200000 bytes that it should have");
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void breaksOffWhereASourceHasSomethingInPlaceOfNothing() {
        ConnectionException failure = failure(Upload.of(0, () -> bytes(1)));

        assertThat(failure).hasMessageContaining("has more than the 0 bytes that it should have");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void breaksOffWhereASourceEndsTooEarly() {
        ConnectionException failure = failure(Upload.of(200_000, () -> bytes(3)));

        assertThat(failure).hasMessageContaining("The source of the upload ended after 3 of 200000 bytes");
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.UNKNOWN);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void blamesASourceThatCannotBeReadAndNotTheConnection() {
        ConnectionException failure = failure(Upload.of(2, () -> {
            throw new FileNotFoundException("mount");
        }));

        assertThat(failure)
                .hasMessageContaining("The source of the upload cannot be read after 0 of 2 bytes")
                .hasMessageNotContaining("connection")
                .hasRootCauseMessage("mount");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void holdsBackTheLastBytesUntilTheSourceHasEnded() {
        Buffer sent = new Buffer();

        catchThrowableOfType(
                IOException.class, () -> new UploadBody(Upload.of(9_000, () -> bytes(9_001))).writeTo(sent));

        assertThat(sent.size()).isLessThan(9_000);
    }

    private ConnectionException failure(Upload upload) {
        return catchThrowableOfType(ConnectionException.class, () -> files.put(storage, upload));
    }

    private static ByteArrayInputStream bytes(int length) {
        return new ByteArrayInputStream(new byte[length]);
    }
}
