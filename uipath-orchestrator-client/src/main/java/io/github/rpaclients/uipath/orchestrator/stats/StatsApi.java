package io.github.rpaclients.uipath.orchestrator.stats;

import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.uipath.orchestrator.ids.TenantId;
import java.util.List;

/**
 * How many there are of what in a tenant, and how many licences were used when. Scope {@code OR.Monitoring}; {@code
 * OR.Monitoring.Read} is enough.
 *
 * <p>Every method throws an {@link io.github.rpaclients.core.error.ApiException}: {@code ForbiddenException} where a
 * scope or permission is missing. No argument may be null. Safe for use by several threads.
 */
public final class StatsApi {
    private final ApiCalls calls;
    private final StatsService service;

    /** Called by {@code OrchestratorClient}. */
    public StatsApi(ApiCalls calls) {
        this.calls = calls;
        this.service = calls.service(StatsService.class);
    }

    /** How many processes, assets, queues and schedules there are. For any caller, who is told what he or she may see. */
    public List<CountStat> entities() {
        return calls.execute(service.entities());
    }

    /** How many jobs were successful, faulted and cancelled. Permission Jobs.View. */
    public List<CountStat> jobs() {
        return calls.execute(service.jobs());
    }

    /** How many robots are available, busy, disconnected and unresponsive. Permission Robots.View. */
    public List<CountStat> sessions() {
        return calls.execute(service.sessions());
    }

    /** How many licences of each kind were used on each of the last days. Permission License.View. */
    public List<LicenseStat> licenses(int days) {
        return calls.execute(service.licenses(null, days));
    }

    /** Like {@link #licenses(int)}, for a host administrator who asks about a tenant. Permission License.View. */
    public List<LicenseStat> licenses(TenantId tenant, int days) {
        return calls.execute(service.licenses(tenant, days));
    }

    /**
     * How many units of licences that are consumed were used on each of the last days; servers were seen to answer with
     * an empty list. Permission License.View.
     */
    public List<ConsumptionStat> consumption(int days) {
        return calls.execute(service.consumption(null, days));
    }

    /** Like {@link #consumption(int)}, for a host administrator who asks about a tenant. Permission License.View. */
    public List<ConsumptionStat> consumption(TenantId tenant, int days) {
        return calls.execute(service.consumption(tenant, days));
    }
}
