package io.github.rpaclients.specification;

/** Files of packages, and libraries. */
final class PackageCalls {
    private static final String NS = OrchestratorCaller.NS;
    private static final String PACKAGES = "/odata/Processes";
    private static final String LIBRARIES = "/odata/Libraries";

    private PackageCalls() {}

    static void all(OrchestratorCaller to) {
        to.upload(PACKAGES + NS + "UploadPackage", "Invoices.1.0.0.nupkg");
        to.get(PACKAGES + NS + "DownloadPackage(key='Invoices:1.0.0')");
        to.get(PACKAGES + NS + "GetArguments(key='Invoices:1.0.0')");
        to.upload(LIBRARIES + NS + "UploadPackage", "Acme.Tools.1.0.0.nupkg");
        to.get(LIBRARIES + "?searchTerm=tools");
        to.get(LIBRARIES + NS + "GetVersions(packageId='Acme.Tools')");
        to.get(LIBRARIES + NS + "DownloadPackage(key='Acme.Tools:1.0.0')");
        to.call("DELETE", LIBRARIES + "('Acme.Tools:1.0.0')", "");
    }
}
