package io.github.rpaclients.uipath.orchestrator.buckets;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.internal.json.Wanted;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.json.Plan;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.internal.FileAccess;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Storage buckets of a folder, and the files in them. Scope {@code OR.Administration}; {@code OR.Administration.Read} is
 * enough to read, {@code OR.Administration.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * bucket, {@code ForbiddenException} where a scope or permission is missing. A path of a file with {@code &}, {@code +},
 * {@code %} or {@code ?} is refused with an {@code IllegalArgumentException} before anything is sent: the server reads them as
 * something else and would take another file. No argument may be null. Safe for use by several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-storage-buckets">Storage
 *     buckets</a>
 */
public final class FolderBucketsApi {
    private static final int PAGE = 500;
    private static final Edit<Bucket, BucketId> EDIT = Edit.of(Bucket.class, Bucket::id);

    /** A new bucket has an identifier of its own, and one that is there keeps its. */
    private static final Wanted<NewBucket, Bucket> WANTED =
            Wanted.of(NewBucket.class, Bucket.class).leaving("Name", "Identifier");

    private final ApiCalls calls;
    private final BucketsService service;
    private final Lists lists;
    /** Files have no number that could decide their order. */
    private final Lists fileLists;

    private final FileTransfer files;

    /** Called by {@code OrchestratorFolder}. */
    public FolderBucketsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(BucketsService.class);
        this.lists = new Lists(calls);
        this.fileLists = lists.keyedBy("FullPath");
        this.files = new FileTransfer(calls);
    }

    /** All buckets of the folder, by id. Permission Buckets.View. */
    public PagedIterable<Bucket> list() {
        return list(query -> query);
    }

    /**
     * The buckets that a query describes. Permission Buckets.View.
     *
     * @see BucketFields
     */
    public PagedIterable<Bucket> list(UnaryOperator<OdataQuery<Bucket>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The bucket of this name; where the server does not care about case, neither does this. Permission Buckets.View.
     */
    public Optional<Bucket> find(String name) {
        return lists.named(BucketFields.NAME, name, bucket -> bucket.name().orElse(""), service::list);
    }

    /** One bucket. Permission Buckets.View. */
    public Bucket get(BucketId id) {
        return calls.execute(service.get(id));
    }

    /**
     * Creates a bucket in the folder. Permission Buckets.Create.
     *
     * @return the bucket as the server made it
     */
    public Bucket create(NewBucket bucket) {
        return calls.execute(service.create(bucket));
    }

    /**
     * What {@link #update} would write, without writing it. Permission Buckets.View; {@link Change#apply} needs what {@link
     * #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<Bucket> change(BucketId id, UnaryOperator<Bucket> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a bucket, changes it and writes it back whole; nothing is written if nothing changed. Permission Buckets.Edit;
     * reading needs Buckets.View.
     *
     * @return the bucket as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public Bucket update(BucketId id, UnaryOperator<Bucket> change) {
        return change(id, change).apply();
    }

    /**
     * What {@link #ensure} would do, without doing it. Permission Buckets.View; {@link Plan#apply} needs what {@link
     * #ensure} does.
     */
    public Plan<Bucket> plan(NewBucket wanted) {
        return WANTED.plan(
                wanted,
                find(wanted.name()).map(found -> change(found.id(), bucket -> WANTED.laidOver(bucket, wanted))),
                () -> create(wanted));
    }

    /**
     * Sees to it that the folder has this bucket: makes it if there is none of its name, changes the one there is if it
     * differs, and writes nothing if all is as wanted. What {@code wanted} says nothing about stays as it is. No server
     * tells the password, so that one in {@code wanted} counts as a difference and is written each time. Permission
     * Buckets.View; Buckets.Create to make the bucket, Buckets.Edit to change it.
     *
     * @return the bucket as it was found, as sent, or as the server made it
     */
    public Bucket ensure(NewBucket wanted) {
        return plan(wanted).apply();
    }

    /** Deletes a bucket. Permission Buckets.Delete. */
    public void delete(BucketId id) {
        calls.run(service.delete(id));
    }

    /**
     * The files whose path begins so, those in directories below included, in the order of the storage. Servers since
     * Web API version 20. Permission Buckets.View and BlobFiles.View.
     *
     * @param prefix for example {@code in/}; empty for all
     */
    public PagedIterable<BucketFile> files(BucketId id, String prefix) {
        return calls.listByToken(
                PAGE,
                page -> service.files(id, prefix, page.rows(), page.token().orElse(null)));
    }

    /**
     * The files in a directory. Permission Buckets.View and BlobFiles.View.
     *
     * @param directory for example {@code /in}; {@code /} for the outermost
     * @param glob a pattern of file names such as {@code *.pdf}; empty for all
     * @param recursive also those in directories below
     */
    public PagedIterable<BucketFile> filesIn(BucketId id, String directory, String glob, boolean recursive) {
        return fileLists.all(query -> service.filesOf(id, directory, recursive, glob.isEmpty() ? null : glob, query));
    }

    /** The directories in a directory, {@code /} for the outermost. Permission Buckets.View and BlobFiles.View. */
    public PagedIterable<BucketFile> directories(BucketId id, String directory) {
        return fileLists.all(query -> service.directories(id, directory, query));
    }

    /** What is known of a file. Permission Buckets.View and BlobFiles.View. */
    public BucketFile file(BucketId id, String path) {
        return calls.execute(service.file(id, FilePath.checked(path)));
    }

    /**
     * Reads a file. Its bytes come from the storage, not from Orchestrator: the request there carries what Orchestrator says
     * and nothing else of ours. Permission Buckets.View and BlobFiles.View.
     *
     * @return to be closed by the caller
     */
    public Download open(BucketId id, String path) {
        return files.open(calls.execute(service.readUri(id, FilePath.checked(path)), FileAccess::address));
    }

    /**
     * Writes a file; one of that name is replaced. Its bytes go to the storage, as with {@link #open}. Permission
     * Buckets.View and BlobFiles.Create.
     */
    public void put(BucketId id, String path, Upload upload) {
        files.put(
                calls.execute(service.writeUri(id, FilePath.checked(path), upload.contentType()), FileAccess::address),
                upload);
    }

    /** Deletes a file. Permission Buckets.View and BlobFiles.Delete. */
    public void deleteFile(BucketId id, String path) {
        calls.run(service.deleteFile(id, FilePath.checked(path)));
    }
}
