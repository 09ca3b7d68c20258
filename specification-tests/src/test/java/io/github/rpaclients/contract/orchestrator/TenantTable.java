package io.github.rpaclients.contract.orchestrator;

/** What a tenant has besides. */
final class TenantTable extends OrchestratorTable {

    @Override
    void rows() {
        call("GET /odata/Roles", o -> o.roles().list().toList());
        call(
                "GET /odata/Roles",
                o -> o.roles().list(q -> q.expand("Permissions")).toList());
        call(
                "GET /api/DirectoryService/GetDirectoryPermissions",
                o -> o.directory().permissions("ada@acme.example", "autogen"));
        call(
                "GET /api/DirectoryService/GetDirectoryPermissions",
                o -> o.directory().permissions("ada"));
        call("GET /odata/Settings" + ACTION + "GetLicense", o -> o.settings().license());
    }
}
