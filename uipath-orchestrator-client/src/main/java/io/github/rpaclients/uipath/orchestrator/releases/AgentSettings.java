package io.github.rpaclients.uipath.orchestrator.releases;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** What is set for an agent. */
@Entity
public interface AgentSettings extends WireModel, WithAgentSettings {
    /** Whether it remembers. */
    Optional<Boolean> memory();
}
