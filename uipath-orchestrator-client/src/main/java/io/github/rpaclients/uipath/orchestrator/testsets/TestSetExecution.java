package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetExecutionId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetScheduleId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** An execution of a test set. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface TestSetExecution extends WireModel {
    TestSetExecutionId id();

    Optional<String> name();

    Optional<TestSetId> testSetId();

    /** Brought along by {@code expand("TestSet")}. */
    Optional<TestSet> testSet();

    /** The folder. */
    Optional<FolderId> organizationUnitId();

    Optional<Instant> startTime();

    Optional<Instant> endTime();

    Optional<TestExecutionStatus> status();

    Optional<TestTriggerType> triggerType();

    /** The schedule that began it. */
    Optional<TestSetScheduleId> scheduleId();

    /** What its jobs have in common. */
    Optional<UUID> batchExecutionKey();

    Optional<TestCoverageStatus> coverageStatus();

    /** Which run it is, since test cases can be executed again within it. */
    Optional<Integer> runId();

    /** Brought along by {@code expand("TestCaseExecutions")}. */
    List<TestCaseExecution> testCaseExecutions();

    /** Brought along by {@code expand("Attachments")}. */
    List<TestSetExecutionAttachment> attachments();

    /** Whether test cases are executed one after the other. */
    @Value.Default
    default boolean enforceExecutionOrder() {
        return false;
    }

    Optional<Instant> creationTime();

    Optional<UserId> creatorUserId();
}
