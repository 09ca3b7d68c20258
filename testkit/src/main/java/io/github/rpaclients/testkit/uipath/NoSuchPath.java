package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;

/** Orchestrator says 404 to what it does not know, the portal takes everything else and shows a page. */
final class NoSuchPath {
    private final Deployment deployment;
    private final OrchestratorState orchestrator;

    NoSuchPath(Deployment deployment, OrchestratorState orchestrator) {
        this.deployment = deployment;
        this.orchestrator = orchestrator;
    }

    Answer answer(Request request) {
        String path = request.path();
        if (deployment == Deployment.CLOUD && path.startsWith("/identity_/api/")) {
            return Answer.json(400, Json.object("errorMessage", "InvalidPartition"));
        }
        if (deployment.isOrchestrators(path)) {
            return stamped(Answer.of(404));
        }
        // standalone identity has no underscore; with one, a write lands in Orchestrator and a read in the portal
        if (deployment == Deployment.STANDALONE
                && path.startsWith("/identity_/")
                && !request.method().equals("GET")) {
            return stamped(Answer.json(
                    405,
                    Json.object(
                            "error",
                            Json.object(
                                    "code",
                                    "UnsupportedApiVersion",
                                    "message",
                                    "The HTTP resource does not support the API version.",
                                    "innerError",
                                    null))));
        }
        return Answer.html(200);
    }

    private Answer stamped(Answer answer) {
        return answer.header("api-supported-versions", orchestrator.supportedVersions());
    }
}
