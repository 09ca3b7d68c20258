package io.github.rpaclients.uipath.orchestrator.machines;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.ReadOnly;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** When a machine in the cloud is looked after. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface MaintenanceWindow extends WireModel, WithMaintenanceWindow {
    Optional<Boolean> enabled();

    Optional<JobStopStrategy> jobStopStrategy();

    Optional<String> cronExpression();

    Optional<String> timezoneId();

    /** In minutes. */
    Optional<Integer> duration();

    @ReadOnly
    Optional<Instant> nextExecutionTime();

    /**
     * A window that is enabled.
     *
     * @param cron when it begins
     * @param minutes how long it is
     */
    static MaintenanceWindow of(String cron, String timezoneId, int minutes) {
        return new MaintenanceWindowBuilder()
                .enabled(true)
                .cronExpression(cron)
                .timezoneId(timezoneId)
                .duration(minutes)
                .build();
    }
}
