package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Router;
import io.github.rpaclients.testkit.internal.Scripts;
import java.util.List;

/** Which service answers under which path. */
final class Routes {
    private final Organization organization;
    private final Tokens tokens;
    private final SignIns signIns;
    private final Scripts scripts;
    private final BlobStorage storage;
    private final OrchestratorErrors orchestratorErrors = new OrchestratorErrors();
    private final IdentityErrors identityErrors = new IdentityErrors();

    Routes(Organization organization, Tokens tokens, SignIns signIns, Scripts scripts, BlobStorage storage) {
        this.organization = organization;
        this.tokens = tokens;
        this.signIns = signIns;
        this.scripts = scripts;
        this.storage = storage;
    }

    Router to(
            RegisteredApplication application,
            OrchestratorState orchestrator,
            LeaseState lease,
            IdentityState identity) {
        Router router = new Router();
        new TokenEndpoint(organization, application, identity.applications(), tokens, signIns)
                .register(router, organization.deployment().tokenPaths());
        Unsimulated unsimulated = new Unsimulated(
                organization.deployment(), toOrchestrator(router, orchestrator, identity), scripts, orchestratorErrors);
        toIdentity(router, identity);
        toLicences(router, lease, identity);
        router.unrouted(request -> storage.answer(request).or(() -> unsimulated.answer(request)));
        return router.otherwise(new NoSuchPath(organization.deployment(), orchestrator)::answer);
    }

    /** As at the start: the next trace of an error is the first again. */
    void startOver() {
        orchestratorErrors.startOver();
        identityErrors.startOver();
        storage.startOver();
        scripts.clear();
    }

    private Service toOrchestrator(Router router, OrchestratorState orchestrator, IdentityState identity) {
        Deployment deployment = organization.deployment();
        List<String> bases = deployment.orchestratorBases();
        Service service = service(
                router,
                bases,
                orchestratorErrors,
                new OrchestratorGate(deployment, tokens, orchestrator, orchestratorErrors));
        new UsersEndpoint(organization, orchestrator, identity, orchestratorErrors).register(service);
        SimulatedSet.registerAll(new OrchestratorSets(
                service, organization, orchestrator, orchestratorErrors, identity, tokens, storage));
        new LicenseEndpoint(organization, orchestrator).register(service);
        new DirectoryEndpoint(orchestrator, identity, orchestratorErrors).register(service);
        if (deployment.hasPasswords()) {
            new AuthenticateEndpoint(tokens, signIns, orchestrator, orchestratorErrors).register(router, bases);
        }
        return service;
    }

    private void toIdentity(Router router, IdentityState identity) {
        Service service =
                service(router, organization.deployment().identityBases(), identityErrors, new IdentityGate());
        new RobotAccountsEndpoint(organization, identity, identityErrors).register(service);
        new GroupsEndpoint(organization, identity, identityErrors).register(service);
        new IdentityUsersEndpoint(organization, identity, signIns, identityErrors).register(service);
        new ExternalApplicationsEndpoint(organization, identity, identityErrors).register(service);
        if (organization.deployment() == Deployment.CLOUD) {
            new FederatedCredentialsEndpoint(organization, identity, identityErrors).register(service);
        }
    }

    private void toLicences(Router router, LeaseState lease, IdentityState identity) {
        LeaseErrors errors = new LeaseErrors();
        new LicensingStatusEndpoint(organization, errors)
                .register(service(router, organization.deployment().licenseBases(), errors, new Gate() {}));
        if (organization.userLicensing()) {
            Service service = service(router, organization.deployment().leaseBases(), errors, new Gate() {});
            new UserLicensesEndpoint(lease, identity, errors, this::mayAllocate).register(service);
            new GroupLicensesEndpoint(lease, identity, errors).register(service);
        }
    }

    private boolean mayAllocate(Request request) {
        return signIns.applicationsAllocate() || !tokens.isApplications(request);
    }

    private Service service(Router router, List<String> bases, ErrorBodies errors, Gate gate) {
        return new Service(router, bases, tokens, organization, errors, gate, scripts);
    }
}
