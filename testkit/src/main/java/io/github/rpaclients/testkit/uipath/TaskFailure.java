package io.github.rpaclients.testkit.uipath;

import com.google.gson.JsonObject;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Refusal;

/** Why something was not done with a task: a row of the answer where there are several tasks, an error where there is one. */
final class TaskFailure {
    private final int status;
    private final int errorCode;
    private final String message;

    private TaskFailure(int status, int errorCode, String message) {
        this.status = status;
        this.errorCode = errorCode;
        this.message = message;
    }

    static TaskFailure notFound(String what) {
        return new TaskFailure(404, 1002, what + " not found");
    }

    /** The task is not in the state for it. */
    static TaskFailure untimely(JsonObject task) {
        return new TaskFailure(400, 0, "The task is " + Json.string(task, "Status") + ".");
    }

    /** @param assignment with the task, and whom it was for */
    JsonObject row(ActionBody assignment) {
        return Json.object(
                "TaskId",
                assignment.id("TaskId"),
                "UserId",
                assignment.json().get("UserId"),
                "ErrorCode",
                errorCode,
                "ErrorMessage",
                message,
                "UserNameOrEmail",
                assignment.json().get("UserNameOrEmail"));
    }

    Refusal refusal(OrchestratorErrors errors) {
        return new Refusal(errors.of(status, errorCode, message));
    }
}
