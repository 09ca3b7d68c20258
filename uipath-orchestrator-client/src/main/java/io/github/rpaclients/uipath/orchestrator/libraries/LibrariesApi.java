package io.github.rpaclients.uipath.orchestrator.libraries;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.core.raw.Download;
import io.github.rpaclients.core.raw.FileTransfer;
import io.github.rpaclients.core.raw.Upload;
import io.github.rpaclients.uipath.orchestrator.ids.FeedId;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.internal.PackageFiles;
import io.github.rpaclients.uipath.orchestrator.model.UploadResult;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Libraries in a feed: that which the tenant is set to, or another by {@link #inFeed}. Scope {@code OR.Execution}; {@code
 * OR.Execution.Read} is enough to read, {@code OR.Execution.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * library, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-libraries">Libraries</a>
 */
public final class LibrariesApi {
    private final ApiCalls calls;
    private final @Nullable FeedId feed;
    private final LibrariesService service;
    private final Lists lists;
    private final FileTransfer files;

    /** Called by {@code OrchestratorClient}. */
    public LibrariesApi(ApiCalls calls) {
        this(calls, null);
    }

    private LibrariesApi(ApiCalls calls, @Nullable FeedId feed) {
        this.calls = calls;
        this.feed = feed;
        this.service = calls.service(LibrariesService.class);
        this.lists = new Lists(calls).keyedBy("Key");
        this.files = new FileTransfer(calls);
    }

    /** The same with the libraries of another feed. Makes no request. */
    public LibrariesApi inFeed(FeedId other) {
        return new LibrariesApi(calls, Objects.requireNonNull(other, "feed"));
    }

    /** All libraries, each in its newest version. Permission Libraries.View. */
    public PagedIterable<Library> list() {
        return list(query -> query);
    }

    /**
     * The libraries that a query describes, each in its newest version. Permission Libraries.View.
     *
     * @see LibraryFields
     */
    public PagedIterable<Library> list(UnaryOperator<OdataQuery<Library>> query) {
        return lists.list(query, parameters -> service.list(feed, null, parameters));
    }

    /** The libraries that the server finds by a term, each in its newest version. Permission Libraries.View. */
    public PagedIterable<Library> search(String term) {
        return lists.all(parameters -> service.list(feed, term, parameters));
    }

    /**
     * All versions of a library. Permission Libraries.View.
     *
     * @param name for example {@code Mail}
     */
    public PagedIterable<Library> versions(String name) {
        return lists.all(parameters -> service.versions(name, feed, parameters));
    }

    /**
     * Reads the file of a library. Permission Libraries.View.
     *
     * @return to be closed by the caller
     */
    public Download open(PackageKey key) {
        return files.open(service.open(key, feed));
    }

    /**
     * Uploads new libraries, or new versions of those that are there. Permission Libraries.Create.
     *
     * @param libraries 1 to 10 files with names, as {@link Upload#of(java.nio.file.Path)} gives them
     * @return what became of each
     * @throws IllegalArgumentException if there are none, or too many
     */
    public List<UploadResult> upload(Upload... libraries) {
        return calls.whole(service.upload(feed, PackageFiles.parts(libraries)));
    }

    /** Deletes a version of a library. Permission Libraries.Delete. */
    public void delete(PackageKey key) {
        calls.run(service.delete(key, feed));
    }
}
