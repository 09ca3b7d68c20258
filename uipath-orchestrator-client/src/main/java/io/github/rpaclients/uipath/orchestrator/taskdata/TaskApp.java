package io.github.rpaclients.uipath.orchestrator.taskdata;

import io.github.rpaclients.core.json.JsonValue;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.FolderKey;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.ids.UserKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The app that a task shows. */
@Model
public interface TaskApp extends WireModel {
    Optional<Long> id();

    Optional<String> appId();

    Optional<Integer> appVersion();

    Optional<UUID> appProcessKey();

    /** The folder that it is deployed in. */
    Optional<FolderKey> folderKey();

    Map<String, JsonValue> fpsContext();

    Optional<AppRuntime> runtime();

    Optional<AppType> appType();

    Optional<Instant> creationTime();

    Optional<UserId> creatorUserId();

    Optional<UserKey> creatorUserKey();
}
