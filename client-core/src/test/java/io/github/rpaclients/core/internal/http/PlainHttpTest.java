package io.github.rpaclients.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.raw.FileAddress;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.core.raw.Upload;
import java.net.InetAddress;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that an answer names, where what goes there could be read on the way. */
class PlainHttpTest extends StackTest {
    private static final Upload FILE = Upload.of(new byte[] {1});

    /** Every name leads to the server of the test. */
    @Override
    HttpOptions.Builder options() {
        return super.options()
                .okHttpClient(new OkHttpClient.Builder()
                        .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNotWrittenTo(boolean own) {
        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> files(false).put(at("storage.example", own), FILE));

        assertThat(failure)
                .hasMessage("PUT /f: The server names an http address on storage.example, and what is sent there could"
                        + " be read on the way; have it name an https address, or say allowPlainHttp(). The"
                        + " request was not sent.");
        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNotReadFrom(boolean own) {
        ConnectionException failure = catchThrowableOfType(
                ConnectionException.class, () -> files(false).open(at("storage.example", own)));

        assertThat(failure.outcome()).isEqualTo(RequestOutcome.NOT_SENT);
        assertThat(failure).hasMessageNotContaining("s3cret");
        assertThat(server.getRequestCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isUsedWhereTheApplicationAllowsIt(boolean own) throws Exception {
        enqueue(201);

        files(true).put(at("storage.example", own), FILE);

        assertThat(server.takeRequest().getTarget()).isEqualTo("/f?sig=s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void isUsedOnThisMachine(String host) throws Exception {
        enqueue(201);

        files(false).put(at(host, false), FILE);

        assertThat(server.takeRequest().getTarget()).isEqualTo("/f?sig=s3cret");
    }

    @Test
    void isUsedWhereTheApiItselfIs() throws Exception {
        enqueue(201);
        HttpUrl api = server.url("/").newBuilder().host("api.example").build();
        FileTransfer files = new FileTransfer(
                transport.calls(Endpoint.of(api.uri(), Authentication.none(), VendorError.Reader.none())));

        files.put(at("api.example", true), FILE);

        assertThat(server.takeRequest().getTarget()).isEqualTo("/f?sig=s3cret");
    }

    private FileTransfer files(boolean plainHttp) {
        return new FileTransfer(transport.calls(Endpoint.of(base(), Authentication.none(), VendorError.Reader.none())
                .withPlainHttp(plainHttp)));
    }

    private FileAddress at(String host, boolean own) {
        String address = "http://" + host + ":" + server.getPort() + "/f?sig=s3cret";
        return FileAddress.of(Secret.of(address), own, List.of(), List.of());
    }
}
