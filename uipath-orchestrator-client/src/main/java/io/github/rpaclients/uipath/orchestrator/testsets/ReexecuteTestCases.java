package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.ids.SessionId;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Test cases that are to be executed again within the execution of their set. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface ReexecuteTestCases extends WithReexecuteTestCases {
    List<ReexecuteTestCase> testCaseExecutions();

    /** The robot that executes them; empty for any. */
    Optional<RobotId> robotId();

    /** The machine, or template of machines, on which they are executed; empty for any. */
    Optional<MachineId> machineId();

    /** The host; empty for any. */
    Optional<SessionId> machineSessionId();

    /** The kind of licence that they take. */
    Optional<RobotType> runtimeType();

    /** Whether they are executed one after the other. */
    @Since(16)
    Optional<Boolean> enforceExecutionOrder();

    /** As they were. */
    static ReexecuteTestCases of(Collection<ReexecuteTestCase> testCases) {
        return new ReexecuteTestCasesBuilder()
                .addAllTestCaseExecutions(testCases)
                .build();
    }
}
