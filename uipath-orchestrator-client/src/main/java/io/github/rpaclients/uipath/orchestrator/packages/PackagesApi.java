package io.github.rpaclients.uipath.orchestrator.packages;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.ids.FeedId;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.internal.PackageFiles;
import io.github.rpaclients.uipath.orchestrator.model.ArgumentMetadata;
import io.github.rpaclients.uipath.orchestrator.model.UploadResult;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Packages of processes in a feed: that of the tenant, or that of a folder by {@link #inFeed}. Scope {@code OR.Execution};
 * {@code OR.Execution.Read} is enough to read, {@code OR.Execution.Write} to write. Of two permissions the first is for the
 * feed of the tenant, the second for that of a folder.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * package, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-packages">Packages</a>
 */
public final class PackagesApi {
    private final ApiCalls calls;
    private final @Nullable FeedId feed;
    private final PackagesService service;
    private final Lists lists;
    private final FileTransfer files;

    /** Called by {@code OrchestratorClient}. */
    public PackagesApi(ApiCalls calls) {
        this(calls, null);
    }

    private PackagesApi(ApiCalls calls, @Nullable FeedId feed) {
        this.calls = calls;
        this.feed = feed;
        this.service = calls.service(PackagesService.class);
        this.lists = new Lists(calls).keyedBy("Key");
        this.files = new FileTransfer(calls);
    }

    /** The same with the packages of another feed. Makes no request. */
    public PackagesApi inFeed(FeedId other) {
        return new PackagesApi(calls, Objects.requireNonNull(other, "feed"));
    }

    /**
     * The feed of a folder, for {@link #inFeed}; empty if its packages are in that of the tenant. For any caller. Servers
     * since Web API version 15.
     */
    public Optional<FeedId> feedOf(FolderId folder) {
        return calls.execute(service.feedOf(folder), FolderFeed::of);
    }

    /** All packages, each in its newest version. Permission Packages.View and FolderPackages.View. */
    public PagedIterable<PackageVersion> list() {
        return list(query -> query);
    }

    /**
     * The packages that a query describes, each in its newest version. Permission Packages.View and FolderPackages.View.
     *
     * @see PackageVersionFields
     */
    public PagedIterable<PackageVersion> list(UnaryOperator<OdataQuery<PackageVersion>> query) {
        return lists.list(query, parameters -> service.list(feed, null, parameters));
    }

    /**
     * The packages that the server finds by a term, each in its newest version. Permission Packages.View and
     * FolderPackages.View.
     */
    public PagedIterable<PackageVersion> search(String term) {
        return lists.all(parameters -> service.list(feed, term, parameters));
    }

    /**
     * All versions of a package. Permission Packages.View and FolderPackages.View.
     *
     * @param name for example {@code Invoices}
     */
    public PagedIterable<PackageVersion> versions(String name) {
        return lists.all(parameters -> service.versions(name, feed, parameters));
    }

    /** What a process takes and gives. Knows the feed of the tenant alone. Permission Packages.View. */
    public ArgumentMetadata arguments(PackageKey key) {
        return calls.execute(service.arguments(key), PackageArguments::of);
    }

    /**
     * Reads the file of a package. Permission Packages.View and FolderPackages.View.
     *
     * @return to be closed by the caller
     */
    public Download open(PackageKey key) {
        return files.open(service.open(key, feed));
    }

    /**
     * Uploads new packages, or new versions of those that are there. Permission Packages.Create and FolderPackages.Create.
     *
     * @param packages 1 to 10 files with names, as {@link Upload#of(java.nio.file.Path)} gives them
     * @return what became of each
     * @throws IllegalArgumentException if there are none, or too many
     */
    public List<UploadResult> upload(Upload... packages) {
        return calls.whole(service.upload(feed, PackageFiles.parts(packages)));
    }

    /**
     * Deletes a version of a package; the server refuses one that a release runs. Permission Packages.Delete and
     * FolderPackages.Delete.
     */
    public void delete(PackageKey key) {
        calls.run(service.delete(key, feed));
    }
}
