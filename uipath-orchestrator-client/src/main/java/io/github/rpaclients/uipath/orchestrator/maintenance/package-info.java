/**
 * Maintenance of an Orchestrator; start at {@link io.github.rpaclients.uipath.orchestrator.maintenance.MaintenanceApi}.
 */
@NullMarked
@Vocabulary(
        name = "MaintenanceState",
        about = "Whether jobs run ({@code None}), the last ones end ({@code Draining}) or none may run.",
        words = {"None", "Draining", "Suspended"})
package io.github.rpaclients.uipath.orchestrator.maintenance;

import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
