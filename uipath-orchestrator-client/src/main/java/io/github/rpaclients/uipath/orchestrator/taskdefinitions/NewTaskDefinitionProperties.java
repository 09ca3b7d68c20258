package io.github.rpaclients.uipath.orchestrator.taskdefinitions;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What tasks are to carry, and how they can be completed. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface NewTaskDefinitionProperties extends WithNewTaskDefinitionProperties {
    /** The fields of a task: a JSON Schema, as a text. */
    Optional<String> schema();

    /** How a task can be completed, for example {@code Approve}. */
    List<String> allowedActions();

    static NewTaskDefinitionProperties of(String schema, Collection<String> allowedActions) {
        return new NewTaskDefinitionPropertiesBuilder()
                .schema(schema)
                .addAllAllowedActions(allowedActions)
                .build();
    }
}
