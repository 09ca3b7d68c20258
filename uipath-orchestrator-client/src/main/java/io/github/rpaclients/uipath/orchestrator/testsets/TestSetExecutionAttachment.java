package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetExecutionAttachmentId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetExecutionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A file that belongs to an execution of a test set. */
@Model
public interface TestSetExecutionAttachment extends WireModel {
    TestSetExecutionAttachmentId id();

    Optional<TestSetExecutionId> testSetExecutionId();

    Optional<String> fileName();

    Optional<String> mimeType();

    Optional<Instant> creationTime();

    List<String> tags();
}
