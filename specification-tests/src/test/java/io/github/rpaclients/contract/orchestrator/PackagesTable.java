package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.ids.FeedId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import io.github.rpaclients.uipath.orchestrator.libraries.LibrariesApi;
import io.github.rpaclients.uipath.orchestrator.packages.PackagesApi;
import java.util.function.Consumer;

/** Packages of processes, and libraries. */
final class PackagesTable extends OrchestratorTable {
    private static final PackageKey KEY = PackageKey.of("O'Hara", "1.0.2");
    private static final FeedId FEED = FeedId.of("d0000000-0009-4000-8000-000000000014");

    @Override
    void rows() {
        String set = "/odata/Processes";
        packages("GET " + set, p -> p.list().toList());
        packages("GET " + set, p -> p.list(q -> q.pageSize(5)).toList());
        packages("GET " + set, p -> p.inFeed(FEED).search("invoices & more").toList());
        packages(
                "GET " + set + ACTION + "GetProcessVersions(processId='{processId}')",
                p -> p.versions("O'Hara").toList());
        packages("GET " + set + ACTION + "GetArguments(key='{key}')", p -> p.arguments(KEY));
        packages(
                "GET " + set + ACTION + "DownloadPackage(key='{key}')",
                p -> p.open(KEY).close());
        packages(
                "POST " + set + ACTION + "UploadPackage",
                p -> p.inFeed(FEED).upload(Upload.of(new byte[7]), Upload.of(new byte[7])));
        packages("DELETE " + set + "('{key}')", p -> p.delete(KEY));
        packages("GET /api/PackageFeeds/GetFolderFeed", p -> p.feedOf(FolderId.of(13)));
        libraries("GET /odata/Libraries", l -> l.list().toList());
        libraries("GET /odata/Libraries", l -> l.list(q -> q.pageSize(5)).toList());
        libraries("GET /odata/Libraries", l -> l.inFeed(FEED).search("mail").toList());
        libraries(
                "GET /odata/Libraries" + ACTION + "GetVersions(packageId='{packageId}')",
                l -> l.versions("O'Hara").toList());
        libraries(
                "GET /odata/Libraries" + ACTION + "DownloadPackage(key='{key}')",
                l -> l.open(KEY).close());
        libraries("POST /odata/Libraries" + ACTION + "UploadPackage", l -> l.upload(Upload.of(new byte[7])));
        libraries("DELETE /odata/Libraries('{key}')", l -> l.delete(KEY));
    }

    private void packages(String operation, Consumer<PackagesApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.packages()));
    }

    private void libraries(String operation, Consumer<LibrariesApi> call) {
        call(operation, orchestrator -> call.accept(orchestrator.libraries()));
    }
}
