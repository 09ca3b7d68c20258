package io.github.rpaclients.uipath.orchestrator.maintenance;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.orchestrator.ids.TenantId;

/**
 * Maintenance of an Orchestrator; the vendor lets only administrators of the host do this. Scope {@code
 * OR.Administration}; {@code OR.Administration.Read} is enough to read, {@code OR.Administration.Write} to write.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a
 * scope or permission is missing. No argument may be null. Safe for use by several threads.
 */
public final class MaintenanceApi {
    private final ApiCalls calls;
    private final MaintenanceService service;

    /** Called by {@code OrchestratorClient}. */
    public MaintenanceApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(MaintenanceService.class);
    }

    /** How far the maintenance of all tenants has come. Permission Audit.View. */
    public Maintenance get() {
        return calls.execute(service.get(null));
    }

    /** How far the maintenance of one tenant has come. Permission Audit.View. */
    public Maintenance get(TenantId tenant) {
        return calls.execute(service.get(tenant));
    }

    /** Begins a maintenance, or takes it to its next phase. */
    public void start(MaintenanceStart start) {
        calls.run(service.start(
                start.phase(), start.force(), start.killJobs(), start.tenant().orElse(null)));
    }

    /** Ends the maintenance of all tenants. */
    public void end() {
        calls.run(service.end(null));
    }

    /** Ends the maintenance of one tenant. */
    public void end(TenantId tenant) {
        calls.run(service.end(tenant));
    }
}
