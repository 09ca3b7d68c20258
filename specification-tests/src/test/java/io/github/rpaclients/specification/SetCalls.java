package io.github.rpaclients.specification;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.rpaclients.testkit.uipath.OrchestratorJob;
import io.github.rpaclients.testkit.uipath.UiPathSimulator;
import java.util.List;

/** Folders, machines, buckets, assets, roles, webhooks, packages, releases and jobs, every operation once with success. */
final class SetCalls {
    private static final String ORCHESTRATOR = SpecifiedService.ORCHESTRATOR.base();
    private static final String NS = "/UiPath.Server.Configuration.OData.";
    private static final String FOLDERS = "/odata/Folders";
    private static final String MACHINES = "/odata/Machines";
    private static final String BUCKETS = "/odata/Buckets";
    private static final String ASSETS = "/odata/Assets";
    private static final String ROLES = "/odata/Roles";
    private static final String WEBHOOKS = "/odata/Webhooks";
    private static final String PACKAGES = "/odata/Processes";
    private static final String RELEASES = "/odata/Releases";
    private static final String JOBS = "/odata/Jobs";

    private final UiPathSimulator uipath;
    private final Caller caller;
    private final long finance;
    private final long shared;

    SetCalls(UiPathSimulator uipath, Recorder recorder) {
        this.uipath = uipath;
        finance = uipath.orchestrator().folder("Finance").id();
        shared = uipath.orchestrator().folder("Shared").id();
        caller = Caller.signedIn(recorder.url(), uipath.clientId(), uipath.clientSecret(), "")
                .with("X-UIPATH-OrganizationUnitId", Long.toString(finance));
    }

    void toEverything() {
        toFolders();
        toUsersOfFolders();
        toMachines();
        toBuckets();
        toAssets();
        toRoles();
        toWebhooks();
        toReleases();
        toPackages();
        call("DELETE", FOLDERS + "(" + finance + ")", "");
        toJobs();
    }

    private void toFolders() {
        call("GET", FOLDERS, "");
        call("POST", FOLDERS, "{\"DisplayName\":\"Old\",\"ParentId\":" + finance + "}");
        long old = uipath.orchestrator().folder("Finance/Old").id();
        String key = uipath.orchestrator().folder("Finance/Old").key();
        call("GET", FOLDERS + "(" + old + ")", "");
        call("GET", FOLDERS + NS + "GetByKey(identifier=" + key + ")", "");
        call("PUT", FOLDERS + "(" + old + ")", "{\"DisplayName\":\"Older\",\"Description\":\"of 2019\"}");
        call("PATCH", "/api/Folders/PatchNameDescription?key=" + key, "{\"name\":\"Oldest\"}");
        call("PUT", FOLDERS + "(" + old + ")" + NS + "MoveFolder?targetParentId=" + shared, "");
        call("GET", "/api/Folders/GetAllForCurrentUser?take=10&skip=0", "");
        call("GET", "/api/FoldersNavigation/GetFoldersForCurrentUser", "");
        call("DELETE", "/api/Folders/DeleteByKey?key=" + key, "");
        call("DELETE", FOLDERS + "(" + shared + ")", "");
        call("GET", FOLDERS + "(" + shared + ")", "");
    }

    private void toUsersOfFolders() {
        String roles = "\"RolesPerFolder\":[{\"FolderId\":" + finance + ",\"RoleIds\":[1]}]";
        call("POST", FOLDERS + NS + "AssignUsers", "{\"assignments\":{\"UserIds\":[13]," + roles + "}}");
        call(
                "POST",
                FOLDERS + NS + "AssignDomainUser",
                "{\"assignment\":{\"Domain\":\"acme\",\"UserName\":\"linus@acme.example\",\"DirectoryIdentifier\":\""
                        + uipath.identity().user("linus").id() + "\",\"UserType\":\"DirectoryUser\"," + roles + "}}");
        String users = FOLDERS + NS + "GetUsersForFolder(key=" + finance + ",includeInherited=true)";
        call("GET", users, "");
        call("GET", users + "?$expand=UserEntity,Roles", "");
        call("GET", FOLDERS + NS + "GetAllRolesForUser(username='grace@acme.example',skip=0,take=10)", "");
        String of = FOLDERS + "(" + finance + ")" + NS;
        call("POST", of + "RemoveUserFromFolder", "{\"userId\":13}");
        call("POST", of + "RemoveUserFromFolder", "{\"userId\":9007199254740992}");
        call("POST", of + "RemoveUserFromFolder", "{\"userId\":9007199254740993}");
        call("POST", of + "RemoveUserFromFolderByKey", "{\"userKey\":\"dccccccc-0002-4000-8000-00000000000b\"}");
    }

    private void toMachines() {
        call("POST", MACHINES, "{\"Name\":\"east\"}");
        call("POST", MACHINES, "{\"Name\":\"west\"}");
        call("GET", MACHINES, "");
        call("GET", MACHINES + "(9001)", "");
        call(
                "POST",
                FOLDERS + NS + "AssignMachines",
                "{\"assignments\":{\"MachineIds\":[9001],\"FolderIds\":[" + finance + "]}}");
        call(
                "POST",
                FOLDERS + NS + "ToggleFolderMachineInherit",
                "{\"MachineId\":9001,\"FolderId\":" + finance + ",\"InheritEnabled\":true}");
        long invoices = uipath.orchestrator().folder("Finance/Invoices").id();
        call("GET", FOLDERS + NS + "GetMachinesForFolder(key=" + invoices + ")", "");
        call("GET", FOLDERS + NS + "GetMoveFolderMachinesChanges?folderId=" + invoices, "");
        call(
                "POST",
                FOLDERS + NS + "UpdateMachinesToFolderAssociations",
                "{\"associations\":{\"FolderId\":" + invoices
                        + ",\"AddedMachineIds\":[9002],\"RemovedMachineIds\":[]}}");
        call("GET", FOLDERS + NS + "GetSubfoldersWithAssignedMachine?rootFolderId=" + finance + "&machineId=9002", "");
        call("POST", FOLDERS + "(" + finance + ")" + NS + "RemoveMachinesFromFolder", "{\"machineIds\":[9001]}");
        call("POST", MACHINES + NS + "DeleteBulk", "{\"machineIds\":[9001]}");
        call("DELETE", MACHINES + "(9002)", "");
    }

    private void toRoles() {
        String body = "{\"Name\":\"Auditor\",\"Type\":\"Tenant\",\"Permissions\":[{\"Name\":\"Audit.View\","
                + "\"IsGranted\":true}]}";
        call("POST", ROLES, body);
        String auditor = ROLES + "(101)";
        call("GET", auditor + "?$expand=Permissions", "");
        call("PUT", auditor, body);
        call("POST", auditor + NS + "SetUsers", "{\"addedUserIds\":[13],\"removedUserIds\":[]}");
        call("GET", ROLES + NS + "GetUserIdsForRole(key=1)?$count=true", "");
        call("DELETE", auditor, "");
    }

    private void toWebhooks() {
        String body = "{\"Name\":\"Watch\",\"Url\":\"https://watch.acme.example/\",\"Enabled\":true,"
                + "\"SubscribeToAllEvents\":false,\"AllowInsecureSsl\":false,\"Events\":[{\"EventType\":\"job.faulted\"}]}";
        call("POST", WEBHOOKS, body);
        String watch = WEBHOOKS + "(10001)";
        call("GET", WEBHOOKS, "");
        call("GET", watch, "");
        call("PUT", watch, body);
        call("PATCH", watch, body);
        call("GET", WEBHOOKS + NS + "GetEventTypes", "");
        call("POST", watch + NS + "Ping", "");
        call("DELETE", watch, "");
    }

    private void toBuckets() {
        call(
                "POST",
                BUCKETS,
                "{\"Name\":\"Drop\",\"Identifier\":\"aaaaaaaa-0001-4000-8000-0000000000b1\",\"Description\":\"x\"}");
        long drop = uipath.orchestrator().bucket("Drop").put("in/1.txt", "1").id();
        String bucket = BUCKETS + "(" + drop + ")";
        call("GET", BUCKETS, "");
        call("GET", bucket, "");
        call("PUT", bucket, "{\"Name\":\"Drop\",\"Identifier\":\"aaaaaaaa-0001-4000-8000-0000000000b1\"}");
        call("GET", bucket + NS + "GetFiles?directory=/&recursive=true&fileNameGlob=*.txt", "");
        call("GET", bucket + NS + "GetDirectories?directory=/", "");
        call("GET", bucket + NS + "GetFile?path=in/1.txt", "");
        call("GET", bucket + NS + "GetReadUri?path=in/1.txt&expiryInMinutes=5", "");
        call("GET", bucket + NS + "GetWriteUri?path=in/2.txt&expiryInMinutes=5&contentType=text/plain", "");
        call("GET", "/api/Buckets/" + drop + "/ListFiles?prefix=in/&takeHint=10&expiryInMinutes=5", "");
        call("DELETE", bucket + NS + "DeleteFile?path=in/1.txt", "");
        call("GET", BUCKETS + NS + "GetBucketsAcrossFolders?excludeFolderId=1", "");
        call("GET", BUCKETS + NS + "GetFoldersForBucket(id=" + drop + ")", "");
        long invoices = uipath.orchestrator().folder("Finance/Invoices").id();
        call(
                "POST",
                BUCKETS + NS + "ShareToFolders",
                "{\"BucketIds\":[" + drop + "],\"ToAddFolderIds\":[" + invoices + "],\"ToRemoveFolderIds\":[]}");
        call("DELETE", bucket, "");
        call("DELETE", BUCKETS + "(" + uipath.orchestrator().bucket("Scans").id() + ")", "");
    }

    private void toAssets() {
        call(
                "POST",
                ASSETS,
                "{\"Name\":\"Region\",\"ValueScope\":\"Global\",\"ValueType\":\"Text\",\"StringValue\":\"EMEA\"}");
        long region = JsonParser.parseString(uipath.orchestrator().asset("Region"))
                .getAsJsonObject()
                .get("Id")
                .getAsLong();
        String asset = ASSETS + "(" + region + ")";
        call("GET", ASSETS, "");
        call("GET", ASSETS + NS + "GetFiltered?$expand=UserValues", "");
        call(
                "PUT",
                asset,
                "{\"Name\":\"Region\",\"ValueScope\":\"PerRobot\",\"ValueType\":\"Text\",\"StringValue\":\"EMEA\","
                        + "\"UserValues\":[{\"UserId\":9007199254740993,\"ValueType\":\"Text\",\"StringValue\":\"APAC\"}]}");
        call("GET", asset + "?$expand=UserValues", "");
        call("GET", ASSETS + NS + "GetAssetsAcrossFolders?excludeFolderId=1", "");
        call("GET", ASSETS + NS + "GetFoldersForAsset(id=" + region + ")", "");
        call("GET", ASSETS + NS + "GetRobotAssetByRobotId(robotId=102,assetName='Region')", "");
        call(
                "POST",
                ASSETS + NS + "ShareToFolders",
                "{\"AssetIds\":[" + region + "],\"ToAddFolderIds\":["
                        + uipath.orchestrator().folder("Finance/Invoices").id() + "],\"ToRemoveFolderIds\":[]}");
        call("DELETE", asset, "");
    }

    private void toReleases() {
        uipath.orchestrator().addPackage("Invoices", "1.0.1").addPackage("Invoices", "1.0.2");
        String body = "{\"Name\":\"Night\",\"ProcessKey\":\"Invoices\",\"ProcessVersion\":\"1.0.1\"}";
        call("POST", RELEASES, body);
        JsonObject night =
                JsonParser.parseString(uipath.orchestrator().release("Night")).getAsJsonObject();
        String one = RELEASES + "(" + night.get("Id") + ")";
        String key = night.get("Key").getAsString();
        call("GET", RELEASES, "");
        call("GET", one + "?$expand=CurrentVersion,ReleaseVersions", "");
        call("PUT", one, body);
        call("PATCH", one, body);
        String version = "{\"packageVersion\":\"1.0.1\"}";
        String byKey = "ByKey(identifier=" + key + ")";
        call("POST", one + NS + "UpdateToLatestPackageVersion", "");
        call("POST", one + NS + "UpdateToSpecificPackageVersion", version);
        call("POST", one + NS + "RollbackToPreviousReleaseVersion", "");
        call("POST", RELEASES + NS + "UpdateToLatestPackageVersion" + byKey, "");
        call("POST", RELEASES + NS + "UpdateToSpecificPackageVersion" + byKey, version);
        call("POST", RELEASES + NS + "RollbackToPreviousReleaseVersion" + byKey, "");
        call("POST", RELEASES + NS + "UpdateToLatestPackageVersionBulk", "{\"releaseIds\":[" + night.get("Id") + "]}");
        call("POST", RELEASES + NS + "UpdateByKey", "{\"releaseKey\":\"" + key + "\",\"entryPointPath\":\"B.xaml\"}");
        call("DELETE", one, "");
        uipath.orchestrator().addRelease("Finance", "Mail", "2.0.0");
        String mail = JsonParser.parseString(uipath.orchestrator().release("Mail"))
                .getAsJsonObject()
                .get("Key")
                .getAsString();
        call("DELETE", "/api/Releases/DeleteByKey?key=" + mail, "");
    }

    /** Jobs stay, and no folder is deleted that has some. */
    private void toJobs() {
        long night = uipath.orchestrator().addFolder("Night").folder("Night").id();
        Caller there = caller.with("X-UIPATH-OrganizationUnitId", Long.toString(night));
        String start = "{\"startInfo\":{\"ReleaseKey\":\"d0000000-0009-4000-8000-000000000007\","
                + "\"Strategy\":\"ModernJobsCount\",\"JobsCount\":3,\"RuntimeType\":\"Unattended\"}}";
        there.call("POST", ORCHESTRATOR + JOBS + NS + "ValidateDynamicJob", start);
        there.call("POST", ORCHESTRATOR + JOBS + NS + "StartJobs", start);
        there.call("GET", ORCHESTRATOR + JOBS, "");
        List<OrchestratorJob> jobs = uipath.orchestrator().jobs();
        OrchestratorJob one = jobs.get(0);
        String job = JOBS + "(" + one.id() + ")";
        there.call("GET", ORCHESTRATOR + job, "");
        there.call("POST", ORCHESTRATOR + job + NS + "ValidateExistingJob", "");
        one.run().suspend();
        String key =
                JsonParser.parseString(one.json()).getAsJsonObject().get("Key").getAsString();
        there.call("POST", ORCHESTRATOR + JOBS + NS + "ResumeJob", "{\"jobKey\":\"" + key + "\"}");
        one.finish("{}");
        there.call("POST", ORCHESTRATOR + JOBS + NS + "RestartJob", "{\"jobId\":" + one.id() + "}");
        there.call(
                "POST", ORCHESTRATOR + JOBS + "(" + jobs.get(1).id() + ")" + NS + "StopJob", "{\"strategy\":\"Kill\"}");
        String ids = "\"jobIds\":[" + jobs.get(2).id() + "]";
        there.call("POST", ORCHESTRATOR + JOBS + NS + "StopJobs", "{\"strategy\":\"Kill\"," + ids + "}");
    }

    private void toPackages() {
        call("GET", PACKAGES + "?searchTerm=inv", "");
        call("GET", PACKAGES + NS + "GetProcessVersions(processId='Invoices')", "");
        call("DELETE", PACKAGES + "('Invoices:1.0.2')", "");
    }

    private void call(String method, String path, String body) {
        caller.call(method, ORCHESTRATOR + path, body);
    }
}
