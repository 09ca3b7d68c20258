package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code /odata/Releases}, seen from a folder: a package in one of its versions, and the versions that it had. */
final class ReleasesEndpoint {
    private static final String NS = "/" + EntitySet.NAMESPACE;

    private final OrchestratorSets sets;
    private final PackagesEndpoint packages;
    private final EntitySet set;

    ReleasesEndpoint(OrchestratorSets sets, PackagesEndpoint packages) {
        this.sets = sets;
        this.packages = packages;
        this.set = sets.entities(OrchestratorTypes.RELEASES, "OR.Execution")
                .requires("Name", "ProcessKey", "ProcessVersion")
                .serves(
                        "Id",
                        "Key",
                        "IsLatestVersion",
                        "IsProcessDeleted",
                        "EntryPoint",
                        "CurrentVersion",
                        "ReleaseVersions",
                        "FolderKey",
                        "OrganizationUnitId",
                        "OrganizationUnitFullyQualifiedName",
                        "CreationTime",
                        "CreatorUserId",
                        "LastModificationTime",
                        "LastModifierUserId")
                .unique("Name")
                .inFolders()
                .beforeShown(this::compare)
                .beforeWrite(this::complete);
    }

    void register(Service service) {
        set.lists().gets().creates().replacesInSilence().patches().deletes();
        moves(
                "UpdateToSpecificPackageVersion",
                (row, request) -> set.body(request).text("packageVersion"));
        moves("UpdateToLatestPackageVersion", (row, request) -> newest(row));
        moves("RollbackToPreviousReleaseVersion", (row, request) -> previous(row));
        set.on("POST", NS + "UpdateToLatestPackageVersionBulk", ".Write", this::updateAll)
                .on("POST", NS + "UpdateByKey", ".Write", this::updateByKey);
        service.on("DELETE", "/api/Releases/DeleteByKey", "OR.Execution.Write", this::deleteByKey);
    }

    /** By the number and by the key. */
    private void moves(String action, BiFunction<JsonObject, Request, String> version) {
        set.on("POST", "({key})" + NS + action, ".Write", request -> {
            JsonObject row = set.row(request);
            move(row, version.apply(row, request));
            return Answer.json(200, Json.object("value", row.get("Id")));
        });
        set.on("POST", NS + action + "ByKey(identifier={identifier})", ".Write", request -> {
            since(ApiVersions.RELEASE_ACTIONS_BY_KEY);
            JsonObject row = set.row(request, request.variable("identifier"));
            move(row, version.apply(row, request));
            return Answer.json(200, Json.object("value", row.get("Key")));
        });
    }

    private void move(JsonObject row, String version) {
        JsonObject moved = row.deepCopy();
        moved.addProperty("ProcessVersion", version);
        complete(moved);
        set.store(moved);
    }

    private String newest(JsonObject row) {
        return packages.newest(Json.string(row, "ProcessKey")).orElseThrow(() -> sets.errors.notFound("Package"));
    }

    /** The one before the current one. */
    private String previous(JsonObject row) {
        JsonArray versions = Json.list(row, "ReleaseVersions");
        if (versions.size() < 2) {
            throw sets.errors.refused();
        }
        return Json.string(versions.get(versions.size() - 2).getAsJsonObject(), "VersionNumber");
    }

    /** Those that are not in the folder, or whose package is gone, are named and hinder nobody else. */
    private Answer updateAll(Request request) {
        List<Long> failed = new ArrayList<>();
        long folder = sets.folders.named(request).get("Id").getAsLong();
        for (Long id : set.body(request).ids("releaseIds")) {
            Optional<JsonObject> row = set.stored()
                    .find(id)
                    .filter(found -> EntitySet.folders(found).contains(folder));
            Optional<String> newest = row.flatMap(found -> packages.newest(Json.string(found, "ProcessKey")));
            newest.ifPresentOrElse(version -> move(row.orElseThrow(), version), () -> failed.add(id));
        }
        return Answer.json(
                200, Json.object("Success", failed.isEmpty(), "Message", null, "FailedItems", Json.array(failed)));
    }

    private Answer updateByKey(Request request) {
        since(ApiVersions.RELEASE_KEYS);
        ActionBody body = set.body(request);
        JsonObject row = set.row(request, body.text("releaseKey")).deepCopy();
        change(row, "ProcessVersion", body.text("processVersion"));
        change(row, "EntryPointPath", body.text("entryPointPath"));
        change(row, "InputArguments", body.text("inputArgs"));
        complete(row);
        set.store(row);
        return Answer.of(200);
    }

    private static void change(JsonObject row, String member, String value) {
        if (!value.isEmpty()) {
            row.addProperty(member, value);
        }
    }

    private Answer deleteByKey(Request request) {
        since(ApiVersions.RELEASE_KEYS);
        set.delete(List.of(set.withKey(request.parameter("key").orElse(""))));
        return Answer.of(204);
    }

    /** An operation newer than the server is a path it does not know. */
    private void since(int version) {
        if (sets.state.apiVersion() < version) {
            throw new Refusal(Answer.of(404));
        }
    }

    /** What depends on the feed is looked up each time. */
    private void compare(JsonObject shown) {
        String name = Json.string(shown, "ProcessKey");
        String version = Json.string(shown, "ProcessVersion");
        shown.addProperty("IsLatestVersion", packages.newest(name).equals(Optional.of(version)));
        shown.addProperty("IsProcessDeleted", !packages.exists(name, version));
    }

    private void complete(JsonObject row) {
        if (!packages.exists(Json.string(row, "ProcessKey"), Json.string(row, "ProcessVersion"))) {
            throw sets.errors.notFound("Package");
        }
        settle(row, sets.folders.required(EntitySet.folders(row).get(0)), sets.state, sets.organization);
    }

    /** What only the server writes. */
    static void settle(JsonObject row, JsonObject folder, OrchestratorState state, Organization organization) {
        if (Json.isNull(row, "Id")) {
            row.addProperty("Id", OrchestratorTypes.RELEASES.newId(state.rows(OrchestratorTypes.RELEASES)));
            row.addProperty("CreationTime", organization.now());
            row.add("FolderKey", folder.get("Key"));
            row.add("OrganizationUnitId", folder.get("Id"));
            row.add("OrganizationUnitFullyQualifiedName", folder.get("FullyQualifiedName"));
        }
        JsonArray versions = Json.list(row, "ReleaseVersions").deepCopy();
        JsonObject last = versions.isEmpty()
                ? new JsonObject()
                : versions.get(versions.size() - 1).getAsJsonObject();
        if (!Json.string(last, "VersionNumber").equals(Json.string(row, "ProcessVersion"))) {
            JsonObject now = Json.object(
                    "ReleaseId",
                    row.get("Id"),
                    "VersionNumber",
                    row.get("ProcessVersion"),
                    "CreationTime",
                    organization.now(),
                    "ReleaseName",
                    row.get("ProcessKey"),
                    "Id",
                    row.get("Id").getAsLong() * 1000 + versions.size() + 1);
            versions.add(now);
            row.add("ReleaseVersions", versions);
            row.add("CurrentVersion", now);
        }
    }
}
