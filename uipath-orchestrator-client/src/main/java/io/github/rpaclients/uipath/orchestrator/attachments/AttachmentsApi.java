package io.github.rpaclients.uipath.orchestrator.attachments;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileAddress;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.ids.AttachmentId;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Attachments of the jobs of a folder. Scope {@code OR.Folders}; {@code OR.Folders.Read} is enough to read, {@code
 * OR.Folders.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * attachment, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 */
public final class AttachmentsApi {
    private final ApiCalls calls;
    private final AttachmentsService service;
    private final Lists lists;
    private final FileTransfer files;

    /** Called by {@code OrchestratorFolder}. */
    public AttachmentsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(AttachmentsService.class);
        this.lists = new Lists(calls);
        this.files = new FileTransfer(calls);
    }

    /** All attachments of the folder, by id. Permission BlobFiles.View. Servers since Web API version 20. */
    public PagedIterable<Attachment> list() {
        return list(query -> query);
    }

    /**
     * The attachments that a query describes. Permission BlobFiles.View. Servers since Web API version 20.
     *
     * @see AttachmentFields
     */
    public PagedIterable<Attachment> list(UnaryOperator<OdataQuery<Attachment>> query) {
        return lists.list(query, service::list);
    }

    /** What is known of an attachment. Permission BlobFiles.View. Servers since Web API version 20. */
    public Attachment get(AttachmentId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Reads the file of an attachment. Its bytes come from the storage, not from Orchestrator: the request there carries
     * what Orchestrator says and nothing else of ours. Permission BlobFiles.View. Servers since Web API version 20.
     *
     * @return to be closed by the caller
     */
    public Download open(AttachmentId id) {
        FileAddress address = calls.execute(
                service.stored(id), stored -> stored.blobFileAccess().address());
        return files.open(address);
    }

    /**
     * Makes an attachment and writes its file to the storage, as with {@link #open}. If the second fails, the attachment is
     * there without a file. Permission BlobFiles.Create or Jobs.Create. Servers since Web API version 20.
     *
     * @param name that of the file, 1 to 256 characters
     */
    public AttachmentId add(String name, Upload upload) {
        Map.Entry<AttachmentId, FileAddress> made = calls.execute(
                service.create(name),
                stored -> Map.entry(stored.id(), stored.blobFileAccess().address()));
        files.put(made.getValue(), upload);
        return made.getKey();
    }

    /** Deletes an attachment. Permission BlobFiles.Delete. Servers since Web API version 20. */
    public void delete(AttachmentId id) {
        calls.run(service.delete(id));
    }
}
