package io.github.rpaclients.uipath.orchestrator.taskdefinitions;

import io.github.rpaclients.core.json.Entity;
import java.util.Optional;

/** A definition to be made, or the next version of one. */
@Entity
public interface NewTaskDefinition extends WithNewTaskDefinition {
    /** At most 50 characters. */
    Optional<String> name();

    /** At most 512 characters. */
    Optional<String> description();

    Optional<NewTaskDefinitionProperties> properties();

    static NewTaskDefinition of(String name, NewTaskDefinitionProperties properties) {
        return new NewTaskDefinitionBuilder().name(name).properties(properties).build();
    }
}
