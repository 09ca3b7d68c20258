package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.WireModel;
import java.util.Map;
import java.util.Optional;

/** The work that a task is a part of. */
@Entity
public interface TaskSource extends WireModel, WithTaskSource {
    Optional<TaskSourceName> sourceName();

    Optional<String> sourceId();

    Map<String, JsonValue> taskSourceMetadata();

    static TaskSource of(TaskSourceName name, String id) {
        return new TaskSourceBuilder().sourceName(name).sourceId(id).build();
    }
}
