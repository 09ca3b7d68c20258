package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseUniqueId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How one test case of a set is to be executed. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface StartTestCase extends WithStartTestCase {
    TestCaseUniqueId uniqueId();

    /** The name of the package, where several have it. */
    Optional<String> packageIdentifier();

    /** It is executed once for each of these. */
    List<Map<String, JsonValue>> inputArgumentsVariations();

    /** Its place, where test cases are executed one after the other. */
    @Since(16)
    Optional<Integer> executionOrder();

    /** What Test Manager calls it. */
    @Since(18)
    Optional<UUID> testManagerTestCaseId();

    static StartTestCase of(TestCaseUniqueId testCase) {
        return new StartTestCaseBuilder().uniqueId(testCase).build();
    }
}
