package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Scripts;
import io.github.rpaclients.testkit.internal.VendorOperations;
import java.util.List;
import java.util.Optional;

/** What is not simulated: a test says the answer, or hears that it has to. */
final class Unsimulated {
    /** Read when the first request comes that nobody simulates. */
    private static final class Known {
        static final VendorOperations OPERATIONS = VendorOperations.beside(
                Unsimulated.class, "orchestrator-operations.txt", line -> line.replace("NS.", EntitySet.NAMESPACE));
    }

    private final Deployment deployment;
    private final Service orchestrator;
    private final Scripts scripts;
    private final OrchestratorErrors errors;

    Unsimulated(Deployment deployment, Service orchestrator, Scripts scripts, OrchestratorErrors errors) {
        this.deployment = deployment;
        this.orchestrator = orchestrator;
        this.scripts = scripts;
        this.errors = errors;
    }

    /** Empty for a path that nobody knows and no test has spoken of. */
    Optional<Answer> answer(Request request) {
        Optional<String> path = deployment.orchestratorPath(request.path());
        Optional<List<String>> scopes = path.flatMap(p -> Known.OPERATIONS.scope(request.method(), p))
                .map(scope -> scope.isEmpty() ? List.of() : Service.accepted(scope));
        if (scripts.has(request)) {
            return path.isPresent()
                    ? Optional.of(orchestrator.gated(request, scopes.orElse(List.of()), this::notSimulated))
                    : scripts.take(request);
        }
        return scopes.map(known -> orchestrator.stamped(notSimulated(request)));
    }

    private Answer notSimulated(Request request) {
        String operation = request.method() + " "
                + deployment.orchestratorPath(request.path()).orElse(request.path());
        return errors.of(
                501,
                0,
                "not simulated: " + operation + "; let the test say what it answers, uipath.answer(\""
                        + operation.replace(" ", "\", \"") + "\").json(\"{…}\")");
    }
}
