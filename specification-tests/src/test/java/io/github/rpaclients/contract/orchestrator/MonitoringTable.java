package io.github.rpaclients.contract.orchestrator;

import io.github.rpaclients.uipath.orchestrator.ids.TenantId;
import io.github.rpaclients.uipath.orchestrator.maintenance.MaintenanceStart;
import java.net.URI;

/** How much there is of what, and how the server is. */
final class MonitoringTable extends OrchestratorTable {
    private static final TenantId TENANT = TenantId.of(2);

    @Override
    void rows() {
        call("GET /api/Stats/GetCountStats", o -> o.stats().entities());
        call("GET /api/Stats/GetJobsStats", o -> o.stats().jobs());
        call("GET /api/Stats/GetSessionsStats", o -> o.stats().sessions());
        call("GET /api/Stats/GetLicenseStats", o -> o.stats().licenses(30));
        call("GET /api/Stats/GetLicenseStats", o -> o.stats().licenses(TENANT, 30));
        call("GET /api/Stats/GetConsumptionLicenseStats", o -> o.stats().consumption(30));
        call("GET /api/Stats/GetConsumptionLicenseStats", o -> o.stats().consumption(TENANT, 30));
        call("GET /api/Status/Get", o -> o.status().check());
        call("GET /api/Status/Version", o -> o.status().version());
        call(
                "GET /api/Status/VerifyHostAvailibility",
                o -> o.status().reach(URI.create("https://acme.example:8443/hook?a=b")));
        call("GET /api/Maintenance/Get", o -> o.maintenance().get());
        call("GET /api/Maintenance/Get", o -> o.maintenance().get(TENANT));
        call(
                "POST /api/Maintenance/Start",
                o -> o.maintenance()
                        .start(MaintenanceStart.suspended()
                                .ignoringErrors()
                                .killingJobs()
                                .ofTenant(TENANT)));
        call("POST /api/Maintenance/End", o -> o.maintenance().end());
        call("POST /api/Maintenance/End", o -> o.maintenance().end(TENANT));
    }
}
