package io.github.rpaclients.aa.controlroom.schedules;

import io.github.rpaclients.aa.controlroom.deployments.UnattendedRequest;
import io.github.rpaclients.aa.controlroom.ids.FileId;
import io.github.rpaclients.aa.controlroom.model.AutomationPriority;
import io.github.rpaclients.aa.controlroom.model.BotValue;
import io.github.rpaclients.aa.controlroom.model.CallbackInfo;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a schedule runs, as the server has it. */
@Model
public interface ScheduleDeploymentState extends WireModel {
    /** What whoever made the schedule called its runs. */
    Optional<String> activityName();

    Optional<String> description();

    Optional<FileId> fileId();

    Optional<String> fileName();

    Optional<String> filePath();

    Optional<String> fileLabel();

    @Value.Redacted
    Map<String, BotValue> fileInput();

    @Value.Default
    default boolean runElevated() {
        return false;
    }

    @Value.Default
    default boolean hideBotAgentUi() {
        return false;
    }

    Optional<CallbackInfo> callbackInfo();

    Optional<AutomationPriority> activityPriority();

    @Value.Default
    default boolean handleUnexpectedPopups() {
        return false;
    }

    Optional<UnattendedRequest> unattendedRequest();
}
