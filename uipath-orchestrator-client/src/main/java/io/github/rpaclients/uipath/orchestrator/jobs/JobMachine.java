package io.github.rpaclients.uipath.orchestrator.jobs;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.MachineKey;
import java.util.Optional;

/** The machine, or the template of machines, that a job was given to. */
@Model
public interface JobMachine extends WireModel {
    MachineId id();

    Optional<MachineKey> key();

    Optional<String> name();
}
