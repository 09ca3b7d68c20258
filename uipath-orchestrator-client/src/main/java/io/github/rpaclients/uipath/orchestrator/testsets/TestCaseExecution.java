package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.Filterable;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.JobId;
import io.github.rpaclients.uipath.orchestrator.ids.JobKey;
import io.github.rpaclients.uipath.orchestrator.ids.TestCaseExecutionId;
import io.github.rpaclients.uipath.orchestrator.ids.TestSetExecutionId;
import io.github.rpaclients.uipath.orchestrator.internal.Arguments;
import io.github.rpaclients.uipath.orchestrator.model.RobotType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** An execution of a test case, which is a job. */
@Model
@Filterable("io.github.rpaclients.uipath.orchestrator.query")
public interface TestCaseExecution extends WireModel {
    TestCaseExecutionId id();

    Optional<JobId> jobId();

    Optional<JobKey> jobKey();

    Optional<TestSetExecutionId> testSetExecutionId();

    Optional<Long> testCaseId();

    /** {@link TestCaseExecutionsApi#get} tells; lists do with {@code expand("TestCase")}. */
    Optional<TestCase> testCase();

    Optional<Long> releaseVersionId();

    /** The version of the package, for example {@code 1.0.2}. */
    Optional<String> versionNumber();

    /** For example {@code Login.xaml}. */
    Optional<String> entryPointPath();

    Optional<Instant> startTime();

    Optional<Instant> endTime();

    Optional<TestExecutionStatus> status();

    /** What it checked. {@link TestCaseExecutionsApi#get} tells; lists do with {@code expand("TestCaseAssertions")}. */
    List<TestCaseAssertion> testCaseAssertions();

    /** Brought along by {@code expand("TestCaseExecutionAttachments")}. */
    List<TestCaseExecutionAttachment> testCaseExecutionAttachments();

    /** Which of the variations of its data it was executed with. */
    Optional<String> dataVariationIdentifier();

    /** A JSON object as text. */
    @Value.Redacted
    Optional<String> outputArguments();

    /** A JSON object as text. */
    @Value.Redacted
    Optional<String> inputArguments();

    /** Why it failed. */
    Optional<String> info();

    Optional<String> hostMachineName();

    /** The kind of licence that it took. */
    Optional<RobotType> runtimeType();

    Optional<String> robotName();

    @Value.Default
    default boolean hasAssertions() {
        return false;
    }

    /** Which run of its test set execution it belongs to. */
    Optional<Integer> runId();

    Optional<TestCaseType> testCaseType();

    /** Its place among the others, where they are executed one after the other. */
    Optional<Integer> executionOrder();

    /** What Test Manager calls the test case. */
    Optional<UUID> testManagerTestCaseId();

    /**
     * What it was given, by name.
     *
     * @throws IllegalStateException if that is no JSON object
     */
    default Map<String, JsonValue> inputs() {
        return Arguments.read("input arguments of test case execution " + id(), inputArguments());
    }

    /**
     * What it gave, by name.
     *
     * @throws IllegalStateException if that is no JSON object
     */
    default Map<String, JsonValue> outputs() {
        return Arguments.read("output arguments of test case execution " + id(), outputArguments());
    }
}
