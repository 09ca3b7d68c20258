package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseExecutionAttachmentId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseExecutionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A file that belongs to an execution of a test case. */
@Model
public interface TestCaseExecutionAttachment extends WireModel {
    TestCaseExecutionAttachmentId id();

    Optional<TestCaseExecutionId> testCaseExecutionId();

    Optional<String> fileName();

    Optional<String> mimeType();

    Optional<Instant> creationTime();

    List<String> tags();
}
