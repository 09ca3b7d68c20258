package io.github.rpaclients.aa.controlroom.copilot;

import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.BotDictionaryEntry;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.aa.controlroom.model.WorkspaceType;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.Optional;

/** A step of a request: a form for a person, or a bot. */
@Model
public interface CoPilotStep extends WireModel {
    long id();

    Optional<StepType> type();

    Optional<StepSubType> subType();

    Optional<String> title();

    Optional<String> info();

    Optional<String> status();

    Optional<StepState> stepState();

    Optional<StepSubState> stepSubState();

    /** Of its bot, in the words of {@code activities().metrics}. */
    Optional<String> progressStatus();

    /** Why its bot did not run. */
    Optional<NonExecutionStatus> nonExecStatus();

    /** Of the execution of its bot. */
    Optional<String> activityUniqueId();

    Optional<BotValue> inputs();

    Optional<BotValue> outputs();

    Optional<BotDictionaryEntry> controls();

    Optional<BotValue> dynamicControls();

    /** The form, as text. */
    Optional<String> formContent();

    Optional<BotValue> dynamicFormSchema();

    /** Within the process. */
    Optional<String> processStepUuid();

    Optional<String> sourceUri();

    Optional<WorkspaceType> workspaceType();

    Optional<CoPilotFileStorage> aaFileStorage();

    Optional<UserId> assigneeId();

    Optional<AssignmentSource> assignmentSource();

    Optional<AssignmentRule> assignmentRuleType();

    Optional<RequestVisibility> teamRequestVisibility();

    Optional<Instant> createdOn();

    Optional<Instant> updatedOn();

    Optional<UserId> updatedBy();

    /** In the words of the server. */
    Optional<String> expiresOn();
}
