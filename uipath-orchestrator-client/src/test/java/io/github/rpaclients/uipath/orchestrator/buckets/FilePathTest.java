package io.github.rpaclients.uipath.orchestrator.buckets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilePathTest extends OrchestratorTest {
    private static final BucketId BUCKET = BucketId.of(7);

    @ParameterizedTest
    @ValueSource(strings = {"in/a&b.pdf", "in/a+b.pdf", "in/a%20b.pdf", "in/a?.pdf"})
    void isRefusedWhereTheServerWouldTakeAnotherFile(String path) {
        FolderBucketsApi buckets =
                orchestrator.inFolder(FolderRef.id(FolderId.of(13))).buckets();

        refused(() -> buckets.put(BUCKET, path, Upload.of(new byte[1])));
        refused(() -> buckets.open(BUCKET, path));
        refused(() -> buckets.file(BUCKET, path));
        refused(() -> buckets.deleteFile(BUCKET, path));
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void isRefusedWithHalfOfACharacter() {
        assertThatThrownBy(() -> FilePath.checked("in/\ud800.pdf"))
                .hasMessage(
                        "The path of a file in a bucket must not have half of a character in it (a lone surrogate)");
    }

    private static void refused(Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has none of & + % and ?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"in/a b.pdf", "in/ä#1,(2).pdf"})
    void isEncodedOtherwise(String path) throws InterruptedException {
        enqueue(200, "{\"FullPath\":\"x\"}");

        orchestrator.inFolder(FolderRef.id(FolderId.of(13))).buckets().file(BUCKET, path);

        assertThat(server.takeRequest().getUrl().queryParameter("path")).isEqualTo(path);
    }
}
