package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.uipath.OdataSchema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code /odata/Releases}, seen from a folder: a package in one of its versions, and the versions that it had. */
final class ReleasesEndpoint {
    static final EntityType TYPE = new EntityType(
                    "Releases",
                    EntityType.Key.INT64,
                    8801,
                    new OdataSchema(EntitySet.DTOS + "ReleaseDto")
                            .with(Kind.NUMBER, "Id", "EntryPointId", "SpecificPriorityValue", "OrganizationUnitId")
                            .with(Kind.NUMBER, "LastModifierUserId", "CreatorUserId")
                            .with(Kind.GUID, "Key", "FeedId", "FolderKey")
                            .with(Kind.TEXT, "Name", "Description", "ProcessKey", "ProcessVersion", "EntryPointPath")
                            .with(Kind.TEXT, "InputArguments", "EnvironmentVariables", "MinRequiredRobotVersion")
                            .with(Kind.TEXT, "AutomationHubIdeaUrl", "OrganizationUnitFullyQualifiedName")
                            // open lists of words that have grown with every version
                            .with(Kind.TEXT, "ProcessType", "TargetFramework", "RobotSize")
                            .word("JobPriority", "Low", "Normal", "High")
                            .word("RemoteControlAccess", "None", "ReadOnly", "Full")
                            .with(Kind.FLAG, "IsLatestVersion", "IsProcessDeleted", "SupportsMultipleEntryPoints")
                            .with(Kind.FLAG, "RequiresUserInteraction", "IsConversational", "IsAttended", "IsCompiled")
                            .with(Kind.FLAG, "AutoUpdate", "HiddenForAttendedUser")
                            .with(Kind.INSTANT, "LastModificationTime", "CreationTime")
                            .with(Kind.OPAQUE, "Arguments", "ProcessSettings", "VideoRecordingSettings", "Tags")
                            .navigation("EntryPoint", "CurrentVersion", "ReleaseVersions")
                            .since(
                                    15,
                                    "EntryPointId",
                                    "EntryPoint",
                                    "IsAttended",
                                    "IsCompiled",
                                    "SpecificPriorityValue",
                                    "TargetFramework",
                                    "Tags",
                                    "LastModificationTime",
                                    "LastModifierUserId",
                                    "CreatorUserId")
                            // the file has these in 15, but servers of 15 refuse them
                            .since(
                                    16,
                                    "AutomationHubIdeaUrl",
                                    "VideoRecordingSettings",
                                    "RobotSize",
                                    "RemoteControlAccess")
                            // the file has these in 16, but servers of 16 refuse them
                            .since(17, "EntryPointPath", "HiddenForAttendedUser")
                            .since(19, "EnvironmentVariables", "MinRequiredRobotVersion", "FolderKey")
                            .since(20, "IsConversational"),
                    "{'Key':null,'ProcessKey':null,'ProcessVersion':null,'IsLatestVersion':false,'IsProcessDeleted':false,"
                            + "'Description':'','Name':null,'EntryPointId':null,'EntryPointPath':null,'InputArguments':null,"
                            + "'EnvironmentVariables':null,'ProcessType':'Process','SupportsMultipleEntryPoints':true,"
                            + "'RequiresUserInteraction':false,'IsConversational':false,'MinRequiredRobotVersion':null,"
                            + "'IsAttended':false,'IsCompiled':false,'AutomationHubIdeaUrl':null,"
                            + "'Arguments':{'Input':null,'Output':null},'ProcessSettings':null,"
                            + "'VideoRecordingSettings':null,'AutoUpdate':false,'HiddenForAttendedUser':false,'FeedId':null,"
                            + "'JobPriority':'Normal','SpecificPriorityValue':45,'FolderKey':null,'OrganizationUnitId':null,"
                            + "'OrganizationUnitFullyQualifiedName':null,'TargetFramework':'Portable','RobotSize':null,"
                            + "'Tags':[],'RemoteControlAccess':'None','LastModificationTime':null,'LastModifierUserId':null,"
                            + "'CreationTime':null,'CreatorUserId':null,'EntryPoint':null,'CurrentVersion':null,"
                            + "'ReleaseVersions':[],'Id':null}")
            .inFolders()
            .seeded((release, state) -> settle(
                    release,
                    state.required(
                            FoldersEndpoint.TYPE, EntitySet.folders(release).get(0)),
                    state,
                    state.organization()));

    private static final String NS = "/" + EntitySet.NAMESPACE;

    /** The first version with {@code DeleteByKey} and {@code UpdateByKey}. */
    private static final int KEYS = 17;

    /** The first version with the other actions by key. */
    private static final int ACTIONS_BY_KEY = 20;

    private final OrchestratorSets sets;
    private final PackageFeed packages;
    private final EntitySet set;

    private ReleasesEndpoint(OrchestratorSets sets) {
        this.sets = sets;
        this.packages = PackagesEndpoint.feed(sets);
        this.set = sets.entities(TYPE, "OR.Execution")
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
                .beforeShown(this::compare)
                .beforeWrite(this::complete);
    }

    static void register(OrchestratorSets sets) {
        new ReleasesEndpoint(sets).register(sets.service);
    }

    private void register(Service service) {
        set.listsWithAndWithoutFolder()
                .gets()
                .creates()
                .replacesInSilence()
                .patches()
                .deletes();
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
            since(ACTIONS_BY_KEY);
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
        since(KEYS);
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
        since(KEYS);
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
            row.addProperty("Id", TYPE.newId(state.rows(TYPE)));
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
