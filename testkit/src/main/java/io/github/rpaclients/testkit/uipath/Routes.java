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
        toLicences(router, lease, identity, orchestrator);
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
        Service service = service(
                router, organization.deployment().identityBases(), identityErrors, new IdentityGate(identity, tokens));
        new RobotAccountsEndpoint(organization, identity, identityErrors).register(service);
        new GroupsEndpoint(organization, identity, identityErrors).register(service);
        new IdentityUsersEndpoint(organization, identity, signIns, identityErrors).register(service);
        new ExternalApplicationsEndpoint(organization, identity, identityErrors).register(service);
        new IdentityDirectoryEndpoint(identity, identityErrors).register(service);
        new PersonalAccessTokensEndpoint(organization, tokens, identityErrors).register(service);
        new IdentitySettingsEndpoint(identity, identityErrors).register(service);
        new SamlCertificatesEndpoint(identity.records().certificates(), identityErrors).register(service);
        new IdentityAuditEndpoint(identity.records().audit(), identityErrors).register(service);
        if (organization.deployment() == Deployment.CLOUD) {
            new FederatedCredentialsEndpoint(organization, identity, identityErrors).register(service);
        } else {
            new LoginAttemptsEndpoint(identity, identityErrors).register(service);
            new MessageTemplatesEndpoint(identity.records(), identityErrors).register(service);
        }
    }

    private void toLicences(Router router, LeaseState lease, IdentityState identity, OrchestratorState orchestrator) {
        LeaseErrors errors = new LeaseErrors();
        LicenseAccount account = lease.licenseAccount();
        LicenseUsage usage = new LicenseUsage(organization, account, orchestrator);
        toResourceManager(router, account, orchestrator, usage, errors);
        if (organization.userLicensing()) {
            Service service = service(router, organization.deployment().leaseBases(), errors, new Gate() {});
            new UserLicensesEndpoint(lease, identity, errors, this::mayAllocate, tokens::person).register(service);
            new GroupLicensesEndpoint(lease, identity, errors).register(service);
            new GroupMembersEndpoint(lease, errors).register(service);
            new LicenseSessionsEndpoint(organization, lease, tokens, errors).register(service);
            if (organization.deployment() == Deployment.CLOUD) {
                new GroupQuotasEndpoint(lease, identity, errors).register(service);
            }
            new ConsumptionEndpoint(account, usage, errors).register(service);
            new StatisticsEndpoint(organization, account, usage, errors).register(service);
        }
    }

    private void toResourceManager(
            Router router,
            LicenseAccount account,
            OrchestratorState orchestrator,
            LicenseUsage usage,
            LeaseErrors errors) {
        boolean isOnPremises = organization.deployment() != Deployment.CLOUD;
        LicenseJson json = new LicenseJson(account, usage, organization.userLicensing());
        Service service = service(router, organization.deployment().licenseBases(), errors, new Gate() {});
        new LicensingStatusEndpoint(organization, errors).register(service);
        new AccountLicensesEndpoint(account, json, errors).register(service);
        new ServiceLicensesEndpoint(account, orchestrator, usage, json, errors).register(service);
        new HostLicensesEndpoint(account, usage, json, isOnPremises, errors).register(service);
        new ActivationEndpoint(
                        "/api/account-license/{account}",
                        account.licenses(),
                        isOnPremises,
                        errors,
                        new LeaseChecks(errors)::account)
                .register(service);
        service.on("PUT", "/api/account-license/validate/offline", "PM.License.Read", request -> {
            ActivationEndpoint.activated(errors, request);
            return ActivationEndpoint.done();
        });
    }

    private boolean mayAllocate(Request request) {
        return signIns.applicationsAllocate() || !tokens.isApplications(request);
    }

    private Service service(Router router, List<String> bases, ErrorBodies errors, Gate gate) {
        return new Service(router, bases, tokens, organization, errors, gate, scripts);
    }
}
