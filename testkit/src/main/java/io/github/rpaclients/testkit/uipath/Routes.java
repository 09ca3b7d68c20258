package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Router;
import java.util.List;
import java.util.function.UnaryOperator;

/** Which service answers under which path. */
final class Routes {
    private final Organization organization;
    private final RegisteredApplication application;
    private final Tokens tokens;
    private final OrchestratorErrors orchestratorErrors = new OrchestratorErrors();
    private final IdentityErrors identityErrors = new IdentityErrors();

    Routes(Organization organization, RegisteredApplication application, Tokens tokens) {
        this.organization = organization;
        this.application = application;
        this.tokens = tokens;
    }

    Router to(OrchestratorState orchestrator, LeaseState lease, IdentityState identity) {
        Router router = new Router();
        new TokenEndpoint(application, tokens).register(router);
        toOrchestrator(router, orchestrator, identity);
        toIdentity(router, identity);
        toLicences(router, lease, identity);
        return router.otherwise(request -> noSuchPath(request, orchestrator));
    }

    /** As at the start: the next trace of an error is the first again. */
    void startOver() {
        orchestratorErrors.startOver();
        identityErrors.startOver();
    }

    private void toOrchestrator(Router router, OrchestratorState orchestrator, IdentityState identity) {
        Service service = service(
                router, Organization.orchestratorBases(), orchestratorErrors, answer -> stamped(answer, orchestrator));
        new UsersEndpoint(organization, orchestrator, orchestratorErrors).register(service);
        new RolesEndpoint(orchestrator, orchestratorErrors).register(service);
        new LicenseEndpoint(organization, orchestrator).register(service);
        new DirectoryEndpoint(orchestrator, identity, orchestratorErrors).register(service);
    }

    private void toIdentity(Router router, IdentityState identity) {
        Service service = service(
                router,
                Organization.bases("/identity_"),
                identityErrors,
                answer -> answer.header("api-supported-versions", "1.0"));
        new RobotAccountsEndpoint(organization, identity, identityErrors).register(service);
        new GroupsEndpoint(organization, identity, identityErrors).register(service);
        new IdentityUsersEndpoint(identity, identityErrors).register(service);
    }

    private void toLicences(Router router, LeaseState lease, IdentityState identity) {
        LeaseErrors errors = new LeaseErrors();
        new LicensingStatusEndpoint(organization, errors)
                .register(service(router, Organization.bases("/license_"), errors, UnaryOperator.identity()));
        if (organization.userLicensing()) {
            Service service = service(router, Organization.bases("/lease_"), errors, UnaryOperator.identity());
            new UserLicensesEndpoint(lease, identity, errors).register(service);
            new GroupLicensesEndpoint(lease, identity, errors).register(service);
        }
    }

    private Service service(Router router, List<String> bases, ErrorBodies errors, UnaryOperator<Answer> stamp) {
        return new Service(router, bases, tokens, organization, errors, stamp);
    }

    private static Answer stamped(Answer answer, OrchestratorState orchestrator) {
        return answer.header("api-supported-versions", orchestrator.supportedVersions());
    }

    /** Orchestrator says 404 to what it does not know, the portal takes everything else. */
    private static Answer noSuchPath(Request request, OrchestratorState orchestrator) {
        String path = request.path();
        if (path.startsWith("/identity_/api/")) {
            return Answer.json(400, Json.object("errorMessage", "InvalidPartition"));
        }
        boolean isOrchestrator =
                Organization.tenantBases().stream().anyMatch(base -> path.startsWith(base + "/orchestrator_/"));
        return isOrchestrator ? stamped(Answer.of(404), orchestrator) : Answer.html(200);
    }
}
