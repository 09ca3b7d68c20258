package io.github.rpaclients.aa.controlroom.activities;

import io.github.rpaclients.aa.controlroom.ids.DeploymentId;
import io.github.rpaclients.aa.controlroom.ids.DeviceId;
import io.github.rpaclients.aa.controlroom.ids.ExecutionId;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.ids.UserId;
import io.github.rpaclients.aa.controlroom.model.AutomationPriority;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.aa.controlroom.model.WorkspaceType;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** One run of a bot, or other work of the server: waiting, under way or over. Rows of a list lack what the bot gave back. */
@Model
public interface Execution extends WireModel {
    ExecutionId id();

    Optional<ExecutionStatus> status();

    /** What it belongs to; a deployment to several users has as many executions. */
    Optional<DeploymentId> deploymentId();

    /** What whoever started it called it. */
    Optional<String> automationName();

    Optional<String> automationId();

    Optional<FileId> fileId();

    /** The name of the bot. */
    Optional<String> fileName();

    /** For example {@code PRODUCTION}. */
    Optional<String> botLabel();

    /** The bot that runs now, which the one that was started may have called. */
    Optional<String> currentBotName();

    /** The command that runs now. */
    Optional<String> command();

    Optional<Integer> currentLine();

    Optional<Integer> totalLines();

    /** In per cent. */
    Optional<Integer> progress();

    Optional<Instant> createdOn();

    /** Empty until it runs. */
    Optional<Instant> startDateTime();

    /** Empty until it is over. */
    Optional<Instant> endDateTime();

    Optional<Instant> modifiedOn();

    Optional<UserId> createdBy();

    Optional<UserId> modifiedBy();

    /** As whom it runs. */
    Optional<UserId> userId();

    Optional<String> userName();

    Optional<String> userGroupName();

    Optional<DeviceId> deviceId();

    Optional<String> deviceName();

    /** For example {@code CUSTOMER_WINDOWS}. */
    Optional<String> deviceHostType();

    Optional<Boolean> usingRdp();

    Optional<Boolean> runElevated();

    /** Whether the caller may stop, pause and resume it. */
    Optional<Boolean> canManage();

    Optional<AutomationPriority> automationPriority();

    /** Deprecated by the vendor; see {@link #initiationType} and {@link #activityType}. */
    Optional<ExecutionType> type();

    Optional<InitiationType> initiationType();

    Optional<ActivityType> activityType();

    Optional<WorkspaceType> workspaceType();

    /** The execution that started it; empty for most. */
    Optional<String> parentId();

    Optional<String> refId();

    /** Deprecated by the vendor. */
    Optional<String> queueName();

    /** Deprecated by the vendor. */
    Optional<String> queueId();

    List<String> rolesWithAccess();

    /** What there is to say of it, for people. */
    Optional<String> message();

    Optional<ExecutionError> error();

    /** Whom the server tells of its end, as text. */
    @Value.Redacted
    Optional<String> callbackInfo();

    Optional<UUID> tenantUuid();

    /** See {@link #outputs}. */
    @Value.Redacted
    Optional<BotOutVariables> botOutVariables();

    /**
     * What the bot gave back, by the names of its variables.
     *
     * @return empty if there is nothing, and for a row of a list
     */
    default Map<String, BotValue> outputs() {
        return botOutVariables().map(BotOutVariables::values).orElse(Map.of());
    }
}
