package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseAssertionId;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseExecutionId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a test case checked. */
@Model
public interface TestCaseAssertion extends WireModel {
    TestCaseAssertionId id();

    Optional<String> message();

    @Value.Redacted
    Optional<String> payload();

    @Value.Default
    default boolean succeeded() {
        return false;
    }

    Optional<TestCaseExecutionId> testCaseExecutionId();

    /** Whether {@link TestCaseExecutionsApi#openScreenshot} has something to open. */
    @Value.Default
    default boolean hasScreenshot() {
        return false;
    }

    Optional<Instant> creationTime();
}
