package io.github.rpaclients.uipath.orchestrator.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.rpaclients.uipath.orchestrator.OrchestratorTest;
import io.github.rpaclients.uipath.orchestrator.ids.TenantId;
import org.junit.jupiter.api.Test;

class MaintenanceApiTest extends OrchestratorTest {
    @Test
    void jobsAreKilledAndErrorsIgnoredOnlyWhereThatIsSaid() throws InterruptedException {
        enqueue(204);
        enqueue(204);

        orchestrator.maintenance().start(MaintenanceStart.draining());
        orchestrator
                .maintenance()
                .start(MaintenanceStart.suspended()
                        .killingJobs()
                        .ignoringErrors()
                        .ofTenant(TenantId.of(2)));

        assertThat(requestLine()).isEqualTo("POST /api/Maintenance/Start?phase=Draining&force=false&killJobs=false");
        assertThat(requestLine())
                .isEqualTo("POST /api/Maintenance/Start?phase=Suspended&force=true&killJobs=true&tenantId=2");
    }

    @Test
    void aStartIsShownAsWhatItDoes() {
        assertThat(MaintenanceStart.suspended().killingJobs().ofTenant(TenantId.of(2)))
                .hasToString("Suspended, killing jobs, tenant 2");
    }
}
