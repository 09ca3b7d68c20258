package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetExecutionId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which attachments of executions of test sets are asked for. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface TestSetExecutionAttachmentQuery extends WithTestSetExecutionAttachmentQuery {
    Optional<TestSetExecutionId> testSetExecutionId();

    Optional<UUID> batchExecutionKey();

    /** Empty for any. */
    List<String> tags();

    /** All of an execution. */
    static TestSetExecutionAttachmentQuery of(TestSetExecutionId execution) {
        return new TestSetExecutionAttachmentQueryBuilder()
                .testSetExecutionId(execution)
                .build();
    }

    /** All of the execution whose jobs have this key in common. */
    static TestSetExecutionAttachmentQuery ofBatch(UUID key) {
        return new TestSetExecutionAttachmentQueryBuilder()
                .batchExecutionKey(key)
                .build();
    }
}
