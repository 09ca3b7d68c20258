package io.github.rpaclients.uipath.orchestrator.tasks;

import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.orchestrator.ids.TaskId;
import io.github.rpaclients.uipath.orchestrator.ids.UserId;
import java.util.Optional;

/** A task of several with which something could not be done, and why. */
@Model
public interface TaskFailure extends WireModel {
    @JsonAlias("taskId")
    TaskId taskId();

    /** Whom it was for. */
    Optional<UserId> userId();

    /** Whom it was for. */
    Optional<String> userNameOrEmail();

    @JsonAlias("errorCode")
    Optional<Integer> errorCode();

    /** For people, in their language. */
    @JsonAlias("errorMessage")
    Optional<String> errorMessage();
}
