package io.github.rpaclients.uipath.orchestrator.sessions;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.uipath.orchestrator.ids.SessionId;
import io.github.rpaclients.uipath.orchestrator.model.StopStrategy;
import java.util.Optional;

/** Whether a session takes jobs, and what becomes of those that it has. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
interface SessionMaintenance {
    SessionId sessionId();

    MaintenanceMode maintenanceMode();

    Optional<StopStrategy> stopJobsStrategy();

    static SessionMaintenance of(SessionId session, MaintenanceMode mode, Optional<StopStrategy> strategy) {
        return new SessionMaintenanceBuilder()
                .sessionId(session)
                .maintenanceMode(mode)
                .stopJobsStrategy(strategy)
                .build();
    }
}
