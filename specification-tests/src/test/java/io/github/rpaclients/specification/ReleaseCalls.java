package io.github.rpaclients.specification;

/** Packages and releases. */
final class ReleaseCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String PACKAGES = "/odata/Processes";
    private static final String RELEASES = "/odata/Releases";

    private ReleaseCalls() {}

    static void all(OrchestratorCaller anybody) {
        OrchestratorCaller to = anybody.in("Finance");
        to.uipath().orchestrator().addPackage("Invoices", "1.0.1").addPackage("Invoices", "1.0.2");
        String body = "{'Name':'Night','ProcessKey':'Invoices','ProcessVersion':'1.0.1'}";
        to.call("POST", RELEASES, body);
        String night = to.id("Releases", "Night");
        String one = RELEASES + "(" + night + ")";
        String key = to.text("Releases", "Night", "Key");
        to.call("GET", RELEASES, "");
        to.call("GET", one + "?$expand=CurrentVersion,ReleaseVersions", "");
        to.call("PUT", one, body);
        to.call("PATCH", one, body);
        String version = "{'packageVersion':'1.0.1'}";
        String byKey = "ByKey(identifier=" + key + ")";
        to.call("POST", one + NS + "UpdateToLatestPackageVersion", "");
        to.call("POST", one + NS + "UpdateToSpecificPackageVersion", version);
        to.call("POST", one + NS + "RollbackToPreviousReleaseVersion", "");
        to.call("POST", RELEASES + NS + "UpdateToLatestPackageVersion" + byKey, "");
        to.call("POST", RELEASES + NS + "UpdateToSpecificPackageVersion" + byKey, version);
        to.call("POST", RELEASES + NS + "RollbackToPreviousReleaseVersion" + byKey, "");
        to.call("POST", RELEASES + NS + "UpdateToLatestPackageVersionBulk", "{'releaseIds':[" + night + "]}");
        to.call("POST", RELEASES + NS + "UpdateByKey", "{'releaseKey':'" + key + "','entryPointPath':'B.xaml'}");
        to.call("DELETE", one, "");
        to.uipath().orchestrator().addRelease("Finance", "Mail", "2.0.0");
        String mail = to.text("Releases", "Mail", "Key");
        to.call("DELETE", "/api/Releases/DeleteByKey?key=" + mail, "");
        to.call("GET", PACKAGES + "?searchTerm=inv", "");
        to.call("GET", PACKAGES + NS + "GetProcessVersions(processId='Invoices')", "");
        to.call("DELETE", PACKAGES + "('Invoices:1.0.2')", "");
    }
}
