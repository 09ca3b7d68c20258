package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Edit;
import io.github.rpaclients.core.json.Change;
import io.github.rpaclients.core.paging.PagedIterable;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseKey;
import io.github.rpaclients.uipath.orchestrator.internal.Lists;
import io.github.rpaclients.uipath.orchestrator.model.BulkResult;
import io.github.rpaclients.uipath.orchestrator.query.OdataQuery;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Releases of a folder, which Orchestrator's pages call processes: what jobs are started of. Scope {@code OR.Execution};
 * {@code OR.Execution.Read} is enough to read, {@code OR.Execution.Write} to write. Where {@code RemoteControl.Create} is
 * named, it is needed for live streaming alone.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code NotFoundException} for an unknown
 * release, {@code ForbiddenException} where a scope or permission is missing. No argument may be null. Safe for use by
 * several threads.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/user-guide/about-processes">Processes</a>
 */
public final class ReleasesApi {
    private static final String WHOLE = "CurrentVersion,ReleaseVersions";
    private static final Edit<Release, ReleaseId> EDIT = Edit.of(Release.class, Release::id);

    private final ApiCalls calls;
    private final ReleasesService service;
    private final Lists lists;

    /** Called by {@code OrchestratorFolder}. */
    public ReleasesApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(ReleasesService.class);
        this.lists = new Lists(calls);
    }

    /** All releases of the folder, by id. Permission Processes.View. */
    public PagedIterable<Release> list() {
        return list(query -> query);
    }

    /**
     * The releases that a query describes. Permission Processes.View.
     *
     * @see ReleaseFields
     */
    public PagedIterable<Release> list(UnaryOperator<OdataQuery<Release>> query) {
        return lists.list(query, service::list);
    }

    /**
     * The release of this name; where the server does not care about case, neither does this. Permission Processes.View.
     */
    public Optional<Release> find(String name) {
        return lists.named(ReleaseFields.NAME, name, Release::name, service::list);
    }

    /** One release, with its version and all that it had before. Permission Processes.View. */
    public Release get(ReleaseId id) {
        return calls.execute(service.get(id, WHOLE));
    }

    /**
     * Creates a release in the folder. Permission Processes.Create and RemoteControl.Create.
     *
     * @return the release as the server made it
     */
    public Release create(NewRelease release) {
        return calls.execute(service.create(release));
    }

    /**
     * What {@link #update} would write, without writing it. Permission Processes.View; {@link Change#apply} needs what
     * {@link #update} does.
     *
     * @throws IllegalArgumentException if the change touches what only the server sets
     */
    public Change<Release> change(ReleaseId id, UnaryOperator<Release> change) {
        return EDIT.change(calls, id, service.read(id), change, body -> service.put(id, body));
    }

    /**
     * Reads a release, changes it and writes it back whole; nothing is written if nothing changed. Permission Processes.Edit
     * and RemoteControl.Create; reading needs Processes.View.
     *
     * @return the release as sent
     * @throws IllegalArgumentException if the change touches what only the server sets; nothing is written then
     */
    public Release update(ReleaseId id, UnaryOperator<Release> change) {
        return change(id, change).apply();
    }

    /** Changes parts of a release, in one request. Permission Processes.Edit and RemoteControl.Create. */
    public void apply(ReleaseId id, ReleasePatch patch) {
        calls.run(service.apply(id, patch));
    }

    /**
     * Changes version, entry point or input of a release, in one request. Servers since Web API version 17. Permission
     * Processes.Edit.
     */
    public void apply(ReleaseUpdate update) {
        calls.run(service.applyByKey(update));
    }

    /** Deletes a release; its package stays. Permission Processes.Delete. */
    public void delete(ReleaseId id) {
        calls.run(service.delete(id));
    }

    /** Like {@link #delete(ReleaseId)}. Servers since Web API version 17. Permission Processes.Delete. */
    public void delete(ReleaseKey key) {
        calls.run(service.deleteByKey(key));
    }

    /**
     * Has a release run another version of its package from now on. Permission Processes.Edit.
     *
     * @param version for example {@code 1.0.2}
     */
    public void updateTo(ReleaseId id, String version) {
        calls.run(service.updateTo(id, version));
    }

    /** Like {@link #updateTo(ReleaseId, String)}. Servers since Web API version 20. Permission Processes.Edit. */
    public void updateTo(ReleaseKey key, String version) {
        calls.run(service.updateToByKey(key, version));
    }

    /** Has a release run the newest version of its package from now on. Permission Processes.Edit. */
    public void updateToLatest(ReleaseId id) {
        calls.run(service.updateToLatest(id));
    }

    /** Like {@link #updateToLatest(ReleaseId)}. Servers since Web API version 20. Permission Processes.Edit. */
    public void updateToLatest(ReleaseKey key) {
        calls.run(service.updateToLatestByKey(key));
    }

    /**
     * Has several releases run the newest version of their packages from now on. Permission Processes.Edit.
     *
     * @return which of them could not
     */
    public BulkResult updateAllToLatest(Collection<ReleaseId> ids) {
        return calls.execute(service.updateAllToLatest(ids));
    }

    /**
     * Like {@link #updateAllToLatest}. Servers since Web API version 20. Permission Processes.Edit.
     *
     * @return which of them could not
     */
    public KeyedBulkResult updateAllToLatestByKey(Collection<ReleaseKey> keys) {
        return calls.execute(service.updateAllToLatestByKey(keys));
    }

    /** Has a release run the version that it had before. Permission Processes.Edit. */
    public void rollback(ReleaseId id) {
        calls.run(service.rollback(id));
    }

    /** Like {@link #rollback(ReleaseId)}. Servers since Web API version 20. Permission Processes.Edit. */
    public void rollback(ReleaseKey key) {
        calls.run(service.rollbackByKey(key));
    }
}
