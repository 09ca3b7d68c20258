package io.github.rpaclients.uipath.orchestrator.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.rpaclients.core.error.UnexpectedAnswerException;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.AttachmentId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import org.junit.jupiter.api.Test;

/** Attachments and their files, which are somewhere else. */
class AttachmentsApiTest extends OrchestratorTest {
    private static final String ID = "d0000000-0009-4000-8000-000000000008";

    @Test
    void writesTheFileToWhereTheAnswerSays() throws InterruptedException {
        enqueue(
                201,
                "{\"Id\":\"" + ID + "\",\"Name\":\"4711.pdf\",\"BlobFileAccess\":{\"Uri\":\"" + server.url("/blobs/1")
                        + "\",\"Headers\":{\"Keys\":[\"x-ms-blob-type\"],\"Values\":[\"BlockBlob\"]}}}");
        enqueue(201);

        AttachmentId id = attachments().add("4711.pdf", Upload.of(new byte[7]));

        assertThat(id).isEqualTo(AttachmentId.of(ID));
        assertThat(requestLine()).isEqualTo("POST /odata/Attachments");
        assertThat(requestLine()).isEqualTo("PUT /blobs/1");
    }

    @Test
    void refusesAnAnswerThatDoesNotSayWhereTheFileIs() {
        enqueue(200, "{\"Id\":\"" + ID + "\",\"Name\":\"4711.pdf\"}");

        assertThatThrownBy(() -> attachments().open(AttachmentId.of(ID)))
                .isInstanceOf(UnexpectedAnswerException.class)
                .hasMessageContaining("BlobFileAccess");
    }

    private AttachmentsApi attachments() {
        return orchestrator.inFolder(FolderRef.id(FolderId.of(13))).attachments();
    }
}
