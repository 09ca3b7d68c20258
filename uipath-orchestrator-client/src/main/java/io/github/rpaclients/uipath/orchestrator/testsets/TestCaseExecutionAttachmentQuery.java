package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseExecutionId;
import java.util.List;
import java.util.Optional;

/** Which attachments of executions of test cases are asked for. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface TestCaseExecutionAttachmentQuery extends WithTestCaseExecutionAttachmentQuery {
    Optional<TestCaseExecutionId> testCaseExecutionId();

    Optional<JobKey> jobKey();

    /** Empty for any. */
    List<String> tags();

    /** All of an execution. */
    static TestCaseExecutionAttachmentQuery of(TestCaseExecutionId execution) {
        return new TestCaseExecutionAttachmentQueryBuilder()
                .testCaseExecutionId(execution)
                .build();
    }

    /** All of the execution that is this job. */
    static TestCaseExecutionAttachmentQuery of(JobKey job) {
        return new TestCaseExecutionAttachmentQueryBuilder().jobKey(job).build();
    }
}
