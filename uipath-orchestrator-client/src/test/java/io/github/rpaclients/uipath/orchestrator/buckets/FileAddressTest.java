package io.github.rpaclients.uipath.orchestrator.buckets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.RequestOutcome;
import io.github.rpaclients.core.Secret;
import io.github.rpaclients.core.error.ConnectionException;
import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.http.HttpOptions;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.UiPathCredentials;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.net.InetAddress;
import java.util.List;
import okhttp3.OkHttpClient;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses of files at which nothing can be read. Whoever has one has the file, so none of it is told. */
class FileAddressTest extends OrchestratorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Uri\":\"no address of secret-text\"}",
                "{\"Uri\":\"ftp://storage.example/secret-text\"}",
                "{\"Uri\":\"http://storage.example/?sig=secret-text\",\"Headers\":{\"Keys\":[\"a\",\"b\"],\"Values\":[\"secret-text\"]}}",
                "{\"Uri\":\"http://storage.example/?sig=secret-text\",\"Headers\":{\"Keys\":[\"a b\"],\"Values\":[\"secret-text\"]}}"
            })
    void isRefusedAsAnAnswer(String answer) {
        enqueue(200, answer);

        assertThatThrownBy(() -> orchestrator
                        .inFolder(FolderRef.id(FolderId.of(13)))
                        .buckets()
                        .open(BucketId.of(7), "in/4711.pdf"))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageNotContaining("secret-text")
                .hasNoCause();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isUsedInTheClearOnlyWhereTheDeploymentAllowsIt(boolean requiresAuth) throws Exception {
        UiPathDeployment deployment = UiPathDeployment.hosted(server.url("/").uri(), "acme", "production");
        String answer = "{\"Uri\":\"http://storage.example:" + server.getPort()
                + "/a?sig=secret-text\",\"RequiresAuth\":" + requiresAuth + "}";

        enqueue(200, answer);
        assertThatThrownBy(() -> put(deployment))
                .isInstanceOfSatisfying(
                        ConnectionException.class, e -> assertThat(e.outcome()).isEqualTo(RequestOutcome.NOT_SENT))
                .hasMessageContaining("allowPlainHttp()")
                .hasMessageNotContaining("secret-text");
        assertThat(server.getRequestCount()).isEqualTo(1);

        enqueue(200, answer);
        enqueue(201);
        put(deployment.allowPlainHttp());
        assertThat(server.getRequestCount()).isEqualTo(3);
    }

    /** Every name leads to the server of the test. */
    private static void put(UiPathDeployment deployment) {
        OkHttpClient here = new OkHttpClient.Builder()
                .dns(host -> List.of(InetAddress.getLoopbackAddress()))
                .build();
        try (OrchestratorClient client = OrchestratorClient.builder()
                .deployment(deployment)
                .credentials(UiPathCredentials.token(Secret.of("pat")))
                .http(HttpOptions.builder().okHttpClient(here).build())
                .build()) {
            client.inFolder(FolderRef.id(FolderId.of(13)))
                    .buckets()
                    .put(BucketId.of(7), "in/4711.pdf", Upload.of(new byte[] {1}));
        }
    }
}
