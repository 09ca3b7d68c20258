package io.github.rpaclients.specification;

/** Folders, and who works in them. */
final class FolderCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String FOLDERS = "/odata/Folders";
    private static final String BUCKETS = "/odata/Buckets";

    private FolderCalls() {}

    static void all(OrchestratorCaller to) {
        toTree(to);
        toUsers(to);
    }

    private static void toTree(OrchestratorCaller to) {
        long shared = to.folder("Shared");
        long finance = to.folder("Finance");
        to.call("GET", FOLDERS, "");
        to.call("POST", FOLDERS, "{'DisplayName':'Old','ParentId':" + finance + "}");
        long old = to.folder("Finance/Old");
        String key = to.uipath().orchestrator().folder("Finance/Old").key();
        to.call("GET", FOLDERS + "(" + old + ")", "");
        to.call("GET", FOLDERS + NS + "GetByKey(identifier=" + key + ")", "");
        to.call("PUT", FOLDERS + "(" + old + ")", "{'DisplayName':'Older','Description':'of 2019'}");
        to.call("PATCH", "/api/Folders/PatchNameDescription?key=" + key, "{'name':'Oldest'}");
        to.call("PUT", FOLDERS + "(" + old + ")" + NS + "MoveFolder?targetParentId=" + shared, "");
        to.call("GET", "/api/Folders/GetAllForCurrentUser?take=10&skip=0", "");
        to.call("GET", "/api/FoldersNavigation/GetFoldersForCurrentUser", "");
        to.call("DELETE", "/api/Folders/DeleteByKey?key=" + key, "");
        to.call("DELETE", FOLDERS + "(" + shared + ")", "");
        to.call("GET", FOLDERS + "(" + shared + ")", "");
    }

    private static void toUsers(OrchestratorCaller to) {
        long finance = to.folder("Finance");
        String roles = "'RolesPerFolder':[{'FolderId':" + finance + ",'RoleIds':[1]}]";
        to.call("POST", FOLDERS + NS + "AssignUsers", "{'assignments':{'UserIds':[13]," + roles + "}}");
        to.call(
                "POST",
                FOLDERS + NS + "AssignDomainUser",
                "{'assignment':{'Domain':'acme','UserName':'linus@acme.example','DirectoryIdentifier':'"
                        + to.uipath().identity().user("linus").id() + "','UserType':'DirectoryUser'," + roles + "}}");
        String users = FOLDERS + NS + "GetUsersForFolder(key=" + finance + ",includeInherited=true)";
        to.call("GET", users, "");
        to.call("GET", users + "?$expand=UserEntity,Roles", "");
        to.call("GET", FOLDERS + NS + "GetAllRolesForUser(username='grace@acme.example',skip=0,take=10)", "");
        String of = FOLDERS + "(" + finance + ")" + NS;
        to.call("POST", of + "RemoveUserFromFolder", "{'userId':13}");
        to.call("POST", of + "RemoveUserFromFolder", "{'userId':9007199254740992}");
        to.call("POST", of + "RemoveUserFromFolder", "{'userId':9007199254740993}");
        to.call("POST", of + "RemoveUserFromFolderByKey", "{'userKey':'dccccccc-0002-4000-8000-00000000000b'}");
        to.in("Finance").call("DELETE", BUCKETS + "(" + to.id("Buckets", "Scans") + ")", "");
        to.call("DELETE", FOLDERS + "(" + finance + ")", "");
    }
}
