package io.github.rpaclients.uipath.orchestrator.testdataqueues;

import io.github.rpaclients.core.json.Entity;
import java.util.Optional;

/** A test data queue to be made. */
@Entity
public interface NewTestDataQueue extends WithNewTestDataQueue {
    /** 1 to 256 characters. */
    String name();

    Optional<String> description();

    /** The JSON Schema that the content of its items has to fit, as a text. */
    String contentJsonSchema();

    static NewTestDataQueue of(String name, String contentJsonSchema) {
        return new NewTestDataQueueBuilder()
                .name(name)
                .contentJsonSchema(contentJsonSchema)
                .build();
    }
}
