package io.github.rpaclients.examples;

import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.buckets.Bucket;
import io.github.rpaclients.uipath.orchestrator.buckets.FolderBucketsApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How do I get a file into a storage bucket, and out of it? */
public final class FilesOfAFolder {
    private FilesOfAFolder() {}

    /** Puts a file into the bucket Scans of the folder Finance, and reads it back. */
    public static void copy(OrchestratorClient orchestrator, Path from, Path to) throws IOException {
        FolderBucketsApi buckets =
                orchestrator.inFolder(FolderRef.path("Finance")).buckets();
        Bucket scans = buckets.find("Scans").orElseThrow();
        buckets.put(scans.id(), "in/4711.pdf", Upload.of(from));
        try (Download file = buckets.open(scans.id(), "in/4711.pdf")) {
            Files.copy(file.stream(), to);
        }
    }
}
