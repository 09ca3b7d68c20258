package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Request;
import java.time.Duration;
import java.util.Optional;

/** Orchestrator names its API versions in every answer; a standalone one finds the tenant in a header. */
final class OrchestratorGate implements Gate {
    private final Deployment deployment;
    private final Tokens tokens;
    private final OrchestratorState state;
    private final OrchestratorErrors errors;

    OrchestratorGate(Deployment deployment, Tokens tokens, OrchestratorState state, OrchestratorErrors errors) {
        this.deployment = deployment;
        this.tokens = tokens;
        this.state = state;
        this.errors = errors;
    }

    /** The token of somebody who signed in with a password belongs to a tenant already; an application's does not. */
    @Override
    public Optional<Answer> refusal(Request request) {
        if (deployment != Deployment.STANDALONE) {
            return Optional.empty();
        }
        Optional<String> tenant = request.header("X-UIPATH-TenantName");
        boolean isFound = tenant.map(Organization.TENANT::equalsIgnoreCase).orElseGet(() -> tokens.isTenants(request));
        return isFound ? Optional.empty() : Optional.of(errors.of(404, 1002, "Tenant not found"));
    }

    @Override
    public Duration afterRevocation() {
        return Duration.ofHours(1);
    }

    @Override
    public Answer stamped(Answer answer) {
        return answer.header("api-supported-versions", state.supportedVersions());
    }
}
