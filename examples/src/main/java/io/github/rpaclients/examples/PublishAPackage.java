package io.github.rpaclients.examples;

import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.FolderRef;
import io.github.rpaclients.uipath.orchestrator.OrchestratorClient;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import io.github.rpaclients.uipath.orchestrator.model.UploadResult;
import io.github.rpaclients.uipath.orchestrator.releases.NewRelease;
import io.github.rpaclients.uipath.orchestrator.releases.Release;
import io.github.rpaclients.uipath.orchestrator.releases.ReleasesApi;
import java.nio.file.Path;
import java.util.Optional;

/** How do I upload a package and have a folder run it? */
public final class PublishAPackage {
    private PublishAPackage() {}

    /** Has the folder Finance run the package in a file; which version it ran before and runs now, as a sentence. */
    public static String publish(OrchestratorClient orchestrator, Path nupkg) {
        UploadResult uploaded = orchestrator.packages().upload(Upload.of(nupkg)).get(0);
        if (uploaded.status().equals("BadRequest")) {
            throw new IllegalStateException(
                    uploaded.key() + " was not taken: " + uploaded.body().orElse(""));
        }
        // Conflict: this version is there already, and a version never changes
        PackageKey published = PackageKey.of(uploaded.key());
        ReleasesApi releases = orchestrator.inFolder(FolderRef.path("Finance")).releases();
        Optional<Release> before = releases.find(published.name());
        if (before.isEmpty()) {
            releases.create(NewRelease.of(published.name(), published));
            return published.name() + " is new and runs " + published.version();
        }
        releases.updateTo(before.get().id(), published.version());
        return published.name() + " ran " + before.get().processVersion() + " and runs " + published.version();
    }
}
