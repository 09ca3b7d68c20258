package io.github.rpaclients.uipath.orchestrator.maintenance;

import io.github.rpaclients.uipath.orchestrator.ids.TenantId;
import java.util.Optional;

/** How a maintenance begins: {@code MaintenanceStart.suspended().killingJobs()}. Immutable. */
public final class MaintenanceStart {
    private final MaintenanceState phase;
    private final boolean force;
    private final boolean killJobs;
    private final Optional<TenantId> tenant;

    private MaintenanceStart(MaintenanceState phase, boolean force, boolean killJobs, Optional<TenantId> tenant) {
        this.phase = phase;
        this.force = force;
        this.killJobs = killJobs;
        this.tenant = tenant;
    }

    /** Jobs end, none begins. */
    public static MaintenanceStart draining() {
        return new MaintenanceStart(MaintenanceState.DRAINING, false, false, Optional.empty());
    }

    /** Nothing runs any more. */
    public static MaintenanceStart suspended() {
        return new MaintenanceStart(MaintenanceState.SUSPENDED, false, false, Optional.empty());
    }

    /** The same, whatever goes wrong on the way. */
    public MaintenanceStart ignoringErrors() {
        return new MaintenanceStart(phase, true, killJobs, tenant);
    }

    /** The same; jobs that still run when all is suspended are killed. */
    public MaintenanceStart killingJobs() {
        return new MaintenanceStart(phase, force, true, tenant);
    }

    /** The same for one tenant instead of all. */
    public MaintenanceStart ofTenant(TenantId only) {
        return new MaintenanceStart(phase, force, killJobs, Optional.of(only));
    }

    MaintenanceState phase() {
        return phase;
    }

    boolean force() {
        return force;
    }

    boolean killJobs() {
        return killJobs;
    }

    Optional<TenantId> tenant() {
        return tenant;
    }

    @Override
    public String toString() {
        return phase
                + (force ? ", ignoring errors" : "")
                + (killJobs ? ", killing jobs" : "")
                + tenant.map(only -> ", tenant " + only).orElse("");
    }
}
