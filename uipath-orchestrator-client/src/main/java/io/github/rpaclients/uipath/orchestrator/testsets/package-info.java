/**
 * Automated tests: sets of test cases, what executes them by the time, their executions and what came of those; start
 * at {@link io.github.rpaclients.uipath.orchestrator.testsets.TestSetsApi}.
 */
@NullMarked
@JsonNaming(JsonNaming.Strategy.PASCAL_CASE)
@Vocabulary(
        name = "TestSetSourceType",
        about = "Who made a test set.",
        words = {"User", "ExternalTool", "Transient"})
@Vocabulary(
        name = "TestExecutionStatus",
        about = "How far the execution of a test set or a test case is, and how it ended.",
        words = {"Pending", "Running", "Cancelling", "Passed", "Failed", "Cancelled"})
@Vocabulary(
        name = "TestTriggerType",
        about = "What executes a test set.",
        words = {"Manual", "Scheduled", "ExternalTool", "TestManager"})
@Vocabulary(
        name = "TestCoverageStatus",
        about = "How far the server is in finding out which activities the test cases of an execution went through.",
        words = {"Disabled", "Pending", "Processing", "Completed"})
@Vocabulary(
        name = "TestCaseType",
        about = "Whether a test case tests something, or prepares data for those that do.",
        words = {"TestCase", "TestDataSetup"})
package io.github.rpaclients.uipath.orchestrator.testsets;

import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Vocabulary;
import org.jspecify.annotations.NullMarked;
