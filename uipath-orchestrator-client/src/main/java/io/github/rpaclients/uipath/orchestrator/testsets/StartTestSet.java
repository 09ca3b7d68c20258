package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.uipath.orchestrator.ids.MachineId;
import io.github.rpaclients.uipath.orchestrator.ids.RobotId;
import io.github.rpaclients.uipath.orchestrator.ids.SessionId;
import io.github.rpaclients.uipath.orchestrator.model.RemoteControlAccess;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How a test set is to be executed. */
@Entity
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface StartTestSet extends WithStartTestSet {
    TestTriggerType triggerType();

    /** What its jobs shall have in common. */
    Optional<UUID> batchExecutionKey();

    /** Test cases with arguments or a place of their own. */
    List<StartTestCase> testCases();

    /** Whether test cases that are not among {@link #testCases} are left out. */
    Optional<Boolean> executeOnlySpecifiedTestCases();

    /** The robot that executes them; empty for any. */
    @Since(15)
    Optional<RobotId> robotId();

    /** The machine, or template of machines, on which they are executed; empty for any. */
    @Since(15)
    Optional<MachineId> machineId();

    /** The host; empty for any. */
    @Since(15)
    Optional<SessionId> machineSessionId();

    /** The kind of licence that they take. */
    @Since(15)
    Optional<RobotType> runtimeType();

    /** Whether they are executed one after the other. */
    @Since(16)
    Optional<Boolean> enforceExecutionOrder();

    /** What somebody may do who watches. */
    @Since(20)
    Optional<RemoteControlAccess> remoteControlAccess();

    /** All test cases of the set, as it says. */
    static StartTestSet of(TestTriggerType trigger) {
        return new StartTestSetBuilder().triggerType(trigger).build();
    }
}
