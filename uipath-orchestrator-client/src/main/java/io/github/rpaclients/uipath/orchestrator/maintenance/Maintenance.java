package io.github.rpaclients.uipath.orchestrator.maintenance;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** How far a maintenance has come, and what it did. */
@Model
public interface Maintenance extends WireModel {
    MaintenanceState state();

    List<MaintenanceLog> maintenanceLogs();

    /** How many jobs were asked to stop. */
    Optional<Integer> jobStopsAttempted();

    /** How many jobs were to be killed. */
    Optional<Integer> jobKillsAttempted();

    Optional<Integer> triggersSkipped();

    Optional<Integer> systemTriggersSkipped();
}
