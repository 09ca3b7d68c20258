package io.github.rpaclients.uipath.orchestrator.buckets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
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
}
