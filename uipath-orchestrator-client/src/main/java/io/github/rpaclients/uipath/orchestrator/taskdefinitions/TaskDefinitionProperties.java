package io.github.rpaclients.uipath.orchestrator.taskdefinitions;

import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.JsonNaming;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import io.github.rpaclients.uipath.orchestrator.ids.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One version of a definition. The file of the vendor writes the members without a capital letter; both are read. */
@Model
@JsonNaming(JsonNaming.Strategy.AS_IS)
public interface TaskDefinitionProperties extends WireModel {
    @JsonAlias("Id")
    Optional<Long> id();

    @JsonAlias("Version")
    Optional<Integer> version();

    /** The fields of a task: a JSON Schema, as a text. */
    @JsonAlias("Schema")
    Optional<String> schema();

    /** How a task can be completed, for example {@code Approve}. */
    @JsonAlias("AllowedActions")
    List<String> allowedActions();

    /** The same as one text, as it is stored. */
    @JsonAlias("AllowedActionsForDefinition")
    Optional<String> allowedActionsForDefinition();

    @JsonAlias("TaskDefinitionKey")
    Optional<UUID> taskDefinitionKey();

    @JsonAlias("CreationTime")
    Optional<Instant> creationTime();

    @JsonAlias("CreatorUserId")
    Optional<UserId> creatorUserId();

    @JsonAlias("CreatorUserKey")
    Optional<UserKey> creatorUserKey();
}
