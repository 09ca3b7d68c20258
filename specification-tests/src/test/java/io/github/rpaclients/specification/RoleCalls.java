package io.github.rpaclients.specification;

/** Roles. */
final class RoleCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String ROLES = "/odata/Roles";

    private RoleCalls() {}

    static void all(OrchestratorCaller anybody) {
        OrchestratorCaller to = anybody.in("Finance");
        String body = "{'Name':'Auditor','Type':'Tenant','Permissions':[{'Name':'Audit.View'," + "'IsGranted':true}]}";
        to.call("POST", ROLES, body);
        String auditor = ROLES + "(101)";
        to.call("GET", auditor + "?$expand=Permissions", "");
        to.call("PUT", auditor, body);
        to.call("POST", auditor + NS + "SetUsers", "{'addedUserIds':[13],'removedUserIds':[]}");
        to.call("GET", ROLES + NS + "GetUserIdsForRole(key=1)?$count=true", "");
        to.call("DELETE", auditor, "");
    }
}
