package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.ids.CoPilotProcessId;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** What people and bots do one after the other. */
@Model
public interface CoPilotProcess extends WireModel {
    CoPilotProcessId id();

    Optional<String> title();

    List<String> tags();

    List<ProcessCreationMode> creationMode();
}
