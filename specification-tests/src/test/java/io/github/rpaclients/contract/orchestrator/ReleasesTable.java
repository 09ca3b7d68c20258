package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.core.json.Patch;
import io.github.rpaclients.uipath.orchestrator.ids.PackageKey;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseId;
import io.github.rpaclients.uipath.orchestrator.ids.ReleaseKey;
import io.github.rpaclients.uipath.orchestrator.model.RetentionType;
import io.github.rpaclients.uipath.orchestrator.releases.NewRelease;
import io.github.rpaclients.uipath.orchestrator.releases.ReleasePatch;
import io.github.rpaclients.uipath.orchestrator.releases.ReleaseRetention;
import io.github.rpaclients.uipath.orchestrator.releases.ReleaseRetentionApi;
import io.github.rpaclients.uipath.orchestrator.releases.ReleaseUpdate;
import io.github.rpaclients.uipath.orchestrator.releases.ReleasesApi;
import java.util.List;
import java.util.function.Consumer;

/** Releases, and how long their jobs are kept. */
final class ReleasesTable extends OrchestratorTable {
    private static final ReleaseId RELEASE = ReleaseId.of(13);
    private static final ReleaseKey KEY = ReleaseKey.of("d0000000-0009-4000-8000-000000000013");

    @Override
    void rows() {
        String set = "/odata/Releases";
        String one = set + "({key})";
        releases("GET " + set, r -> r.list().toList());
        releases("GET " + set, r -> r.list(q -> q.pageSize(5)).toList());
        releases("GET " + set, r -> r.find("Invoices"));
        releases("GET " + one, r -> r.get(RELEASE));
        releases("POST " + set, r -> r.create(NewRelease.of("Invoices", PackageKey.of("Invoices", "1.0.2"))));
        releases("GET " + one, r -> r.change(RELEASE, release -> release.withName("x")));
        releases("PUT " + one, r -> r.update(RELEASE, release -> release.withName("x")));
        releases("PATCH " + one, r -> r.apply(RELEASE, ReleasePatch.none().withDescription(Patch.set("x"))));
        releases(
                "POST " + set + ACTION + "UpdateByKey",
                r -> r.apply(ReleaseUpdate.of(KEY).withProcessVersion("1.0.3")));
        releases("DELETE " + one, r -> r.delete(RELEASE));
        releases("DELETE /api/Releases/DeleteByKey", r -> r.delete(KEY));
        releases("POST " + one + ACTION + "UpdateToSpecificPackageVersion", r -> r.updateTo(RELEASE, "1.0.2"));
        releases(
                "POST " + set + ACTION + "UpdateToSpecificPackageVersionByKey(identifier={identifier})",
                r -> r.updateTo(KEY, "1.0.2"));
        releases("POST " + one + ACTION + "UpdateToLatestPackageVersion", r -> r.updateToLatest(RELEASE));
        releases(
                "POST " + set + ACTION + "UpdateToLatestPackageVersionByKey(identifier={identifier})",
                r -> r.updateToLatest(KEY));
        releases(
                "POST " + set + ACTION + "UpdateToLatestPackageVersionBulk",
                r -> r.updateAllToLatest(List.of(RELEASE)));
        releases(
                "POST " + set + ACTION + "UpdateToLatestPackageVersionBulkByKey",
                r -> r.updateAllToLatestByKey(List.of(KEY)));
        releases("POST " + one + ACTION + "RollbackToPreviousReleaseVersion", r -> r.rollback(RELEASE));
        releases(
                "POST " + set + ACTION + "RollbackToPreviousReleaseVersionByKey(identifier={identifier})",
                r -> r.rollback(KEY));
        retention("GET /odata/ReleaseRetention", r -> r.list().toList());
        retention("GET /odata/ReleaseRetention({key})", r -> r.get(RELEASE));
        retention("GET /odata/ReleaseRetention({key})", r -> r.get(RELEASE, RetentionType.STALE));
        retention("PUT /odata/ReleaseRetention({key})", r -> r.replace(ReleaseRetention.delete(RELEASE, 30)));
        retention("DELETE /odata/ReleaseRetention({key})", r -> r.delete(RELEASE));
    }

    private void releases(String operation, Consumer<ReleasesApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).releases()));
    }

    private void retention(String operation, Consumer<ReleaseRetentionApi> call) {
        call(
                operation,
                orchestrator -> call.accept(orchestrator.inFolder(FOLDER).releaseRetention()));
    }
}
