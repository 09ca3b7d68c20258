package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.Since;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import io.github.rpaclients.uipath.orchestrator.ids.TaskDefinitionId;
import io.github.rpaclients.uipath.orchestrator.model.Tag;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskPriority;
import io.github.rpaclients.uipath.orchestrator.tasks.TaskType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A task that shows an app, to be made. */
@Entity
public interface NewAppTask extends WithNewAppTask {
    /** At most 512 characters. */
    String title();

    /** At most 34 characters. */
    String appId();

    int appVersion();

    Optional<TaskType> type();

    /** For servers since Web API version 20. */
    @Since(20)
    Optional<UUID> appProcessKey();

    /** The folder that the app is deployed in. For servers since Web API version 20. */
    @Since(20)
    Optional<FolderKey> folderKey();

    /** For an agent; for servers since Web API version 20. */
    @Since(20)
    Map<String, JsonValue> fpsContext();

    /** For servers since Web API version 20. */
    @Since(20)
    Optional<AppRuntime> runtime();

    /** For servers since Web API version 20. */
    @Since(20)
    Optional<AppType> appType();

    Optional<TaskDefinitionId> taskDefinitionId();

    Optional<Integer> taskDefinitionVersion();

    /** Whether it can be done from a message. For servers since Web API version 18. */
    @Since(18)
    Optional<Boolean> isActionableMessageEnabled();

    /** What such a message shows: an object with a {@code fieldSet} and an {@code actionSet}. */
    @Since(18)
    Optional<JsonValue> actionableMessageMetaData();

    Optional<TaskPriority> priority();

    /** By the names of the fields. */
    Map<String, JsonValue> data();

    /** At most 50 characters. */
    Optional<String> taskCatalogName();

    /** What it is called in another system; at most 512 characters. */
    Optional<String> externalTag();

    /** For servers since Web API version 15. */
    List<Tag> tags();

    /** The operation that makes it; at most 128 characters. For servers since Web API version 18. */
    @Since(18)
    Optional<String> parentOperationId();

    /** For servers since Web API version 20. */
    @Since(20)
    Optional<TaskSource> taskSource();

    static NewAppTask of(String title, String appId, int appVersion) {
        return new NewAppTaskBuilder()
                .title(title)
                .appId(appId)
                .appVersion(appVersion)
                .build();
    }
}
