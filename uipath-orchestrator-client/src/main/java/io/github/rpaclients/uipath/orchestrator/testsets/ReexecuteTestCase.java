package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseExecutionId;
import java.util.Map;
import java.util.Optional;

/** A test case that is to be executed again. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface ReexecuteTestCase extends WithReexecuteTestCase {
    TestCaseExecutionId testCaseExecutionId();

    /** Other arguments; empty for the same as before. */
    Optional<Map<String, JsonValue>> inputArguments();

    /** Its place, where test cases are executed one after the other. */
    @Since(16)
    Optional<Integer> executionOrder();

    static ReexecuteTestCase of(TestCaseExecutionId execution) {
        return new ReexecuteTestCaseBuilder().testCaseExecutionId(execution).build();
    }
}
