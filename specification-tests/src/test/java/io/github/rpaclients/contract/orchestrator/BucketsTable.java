package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.buckets.BucketShares;
import io.github.rpaclients.uipath.orchestrator.buckets.BucketsApi;
import io.github.rpaclients.uipath.orchestrator.buckets.FolderBucketsApi;
import io.github.rpaclients.uipath.orchestrator.buckets.NewBucket;
import io.github.rpaclients.uipath.orchestrator.ids.BucketId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import java.util.List;
import java.util.function.Consumer;

/** Buckets and their files. */
final class BucketsTable extends OrchestratorTable {
    private static final BucketId BUCKET = BucketId.of(13);

    @Override
    void rows() {
        String set = "/odata/Buckets";
        String one = set + "({key})";
        buckets("GET " + set, b -> b.list().toList());
        buckets("GET " + set, b -> b.list(q -> q.pageSize(5)).toList());
        buckets("GET " + set, b -> b.find("Scans"));
        buckets("GET " + set, b -> b.plan(NewBucket.of("Scans")));
        allBuckets(
                "GET " + set + ACTION + "GetBucketsAcrossFolders",
                b -> b.acrossFolders().toList());
        allBuckets(
                "GET " + set + ACTION + "GetBucketsAcrossFolders",
                b -> b.acrossFoldersExcept(FolderId.of(13)).toList());
        buckets("GET " + one, b -> b.get(BUCKET));
        buckets("POST " + set, b -> b.create(NewBucket.of("Scans")));
        buckets("GET " + one, b -> b.change(BUCKET, bucket -> bucket.withName("x")));
        buckets("PUT " + one, b -> b.update(BUCKET, bucket -> bucket.withName("x")));
        buckets("PUT " + one, b -> b.ensure(NewBucket.of("Scans").withDescription("x")));
        buckets("POST " + set, b -> b.ensure(NewBucket.of("Drop")));
        buckets("DELETE " + one, b -> b.delete(BUCKET));
        allBuckets("GET " + set + ACTION + "GetFoldersForBucket(id={id})", b -> b.folders(BUCKET));
        allBuckets(
                "POST " + set + ACTION + "ShareToFolders",
                b -> b.share(BucketShares.of(List.of(BUCKET)).withToAddFolderIds(FolderId.of(13))));
        buckets("GET /api/Buckets/{id}/ListFiles", b -> b.files(BUCKET, "in/").toList());
        buckets(
                "GET " + one + ACTION + "GetFiles",
                b -> b.filesIn(BUCKET, "/in", "*.pdf", true).toList());
        buckets(
                "GET " + one + ACTION + "GetDirectories",
                b -> b.directories(BUCKET, "/").toList());
        buckets("GET " + one + ACTION + "GetFile", b -> b.file(BUCKET, "in/a b#c,d.pdf"));
        buckets("GET " + one + ACTION + "GetReadUri", b -> {
            try (Download file = b.open(BUCKET, "in/4711.pdf")) {
                file.length();
            }
        });
        buckets("GET " + one + ACTION + "GetWriteUri", b -> b.put(BUCKET, "in/4711.pdf", Upload.of(new byte[7])));
        buckets("DELETE " + one + ACTION + "DeleteFile", b -> b.deleteFile(BUCKET, "in/4711.pdf"));
    }

    private void allBuckets(String operation, Consumer<BucketsApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.buckets()));
    }

    private void buckets(String operation, Consumer<FolderBucketsApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).buckets()));
    }
}
