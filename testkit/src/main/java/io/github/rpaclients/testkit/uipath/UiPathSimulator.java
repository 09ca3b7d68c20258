package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.Journal;
import io.github.rpaclients.testkit.internal.Answer;
import io.github.rpaclients.testkit.internal.Json;
import io.github.rpaclients.testkit.internal.Request;
import io.github.rpaclients.testkit.internal.Router;
import io.github.rpaclients.testkit.internal.SimulatorServer;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * UiPath Automation Cloud on one local server: token endpoint, Orchestrator, licence accountant and identity of one
 * organization with a few people in it.
 *
 * <pre>{@code
 * try (UiPathSimulator uipath = UiPathSimulator.start()) {
 *     // point a client at uipath.url(), uipath.organization(), uipath.tenant(), uipath.clientId(), uipath.clientSecret()
 *     assertThat(uipath.lease().bundlesOf(uipath.identity().idOf("ada"))).contains("RPADEVNU");
 * }
 * }</pre>
 *
 * <p>What of the vendor's behaviour bites, bites here:
 *
 * <ul>
 *   <li>A wrong path is answered by the portal: a web page, with status 200.
 *   <li>Identity under the host instead of under the organization answers 400 InvalidPartition.
 *   <li>{@code PUT /odata/Users} replaces. A body without {@code Id} and {@code UserName} is answered 1002 "User not
 *       found" (which status goes with it is not known; here it is 404), a masked password overwrites the real one, and
 *       an empty {@code UserRoles} takes all roles away.
 *   <li>Lists leave {@code UpdatePolicy} out, and end after 100 rows (Orchestrator), 10 (identity) or 50 (licences).
 *   <li>{@code PUT …/user-license} replaces a user's bundles, all or nothing; POST on the same path only reads.
 * </ul>
 *
 * <p>Where the vendor is silent, the simulator had to choose:
 *
 * <ul>
 *   <li>Orchestrator: a robot type without a free seat is 409 with {@code errorCode} 0; a role that does not exist is 404
 *       with 1002; classic {@code OrganizationUnits} left out of a PUT are lost; texts in {@code $filter} compare exactly.
 *   <li>Licences: an account that is not the organization's is 403; seats of users with {@code useExternalLicense} count;
 *       a seat counts once for a user who has it both directly and through a group; members lose the seats that a
 *       replaced rule no longer names; error bodies are PascalCase throughout.
 *   <li>Identity: a name that is taken is 409; {@code searchTerm} is found anywhere in a name; an unknown {@code sortBy}
 *       is 400.
 *   <li>Tokens: a wrong client is 400, as is the request for X, X.Read and X.Write together.
 * </ul>
 *
 * <p>The people, with one GUID each in identity and licences:
 *
 * <table>
 *   <caption>Acme</caption>
 *   <tr><th>name</th><th>Orchestrator Id</th><th>bundles</th><th>remarks</th></tr>
 *   <tr><td>grace</td><td>13</td><td>ATTUNU, RPADEVNU</td><td>attended robot of type Development; the only RPADEVNU
 *   seat</td></tr>
 *   <tr><td>ada</td><td>9007199254740993</td><td>ATTUNU</td><td>unattended robot with a password</td></tr>
 *   <tr><td>linus</td><td>9007199254740992</td><td>none</td><td>whom a rounded id of ada's would hit</td></tr>
 *   <tr><td>margaret</td><td>21</td><td>CTZDEVNU through the group Developers</td><td>no roles of her own</td></tr>
 *   <tr><td>nightly</td><td>34</td><td></td><td>a robot account</td></tr>
 *   <tr><td>Developers</td><td>55</td><td>rule: CTZDEVNU</td><td>a group; margaret is its member</td></tr>
 * </table>
 */
public final class UiPathSimulator implements AutoCloseable {

    /** What can be different from the default. */
    public static final class Builder {
        private boolean userLicensing = true;
        private Clock clock = Clock.systemUTC();
        private Duration tokenLifetime = Duration.ofHours(1);

        private Builder() {}

        /**
         * Off: Orchestrator's robot types decide who has a seat, and where the licence accountant would be, the portal
         * answers. On, the default: a robot type has no effect on licences.
         */
        public Builder userLicensing(boolean on) {
            userLicensing = on;
            return this;
        }

        /** The time that tokens expire by and changes are stamped with. */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        /** One hour unless set. */
        public Builder tokenLifetime(Duration lifetime) {
            tokenLifetime = lifetime;
            return this;
        }

        public UiPathSimulator start() {
            return new UiPathSimulator(this);
        }
    }

    private final RegisteredApplication application = new RegisteredApplication();
    private final Organization organization;
    private final Tokens tokens;
    private final OrchestratorState orchestrator;
    private final LeaseState lease;
    private final IdentityState identity;
    private final SimulatorServer server;

    private UiPathSimulator(Builder builder) {
        organization = new Organization(builder.userLicensing, builder.clock);
        tokens = new Tokens(organization, builder.tokenLifetime);
        orchestrator = new OrchestratorState(organization);
        identity = new IdentityState(organization);
        lease = new LeaseState(organization, identity);
        DefaultCompany.settle(orchestrator, lease, identity);
        server = SimulatorServer.start(routes());
    }

    /** An organization with user licence management and the default people. */
    public static UiPathSimulator start() {
        return builder().start();
    }

    /** The same people in an organization where Orchestrator decides about attended and developer seats. */
    public static UiPathSimulator startWithoutUserLicensing() {
        return builder().userLicensing(false).start();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Scheme, host and port, without a trailing slash. */
    public URI url() {
        return server.url();
    }

    /** The organization's name, as in {@code /{organization}/{tenant}/orchestrator_}. */
    public String organization() {
        return Organization.NAME;
    }

    /** The organization's GUID, which is also {@code accountId}, {@code partitionGlobalId} and the claim {@code prt_id}. */
    public String organizationId() {
        return Organization.ID;
    }

    public String tenant() {
        return Organization.TENANT;
    }

    public String clientId() {
        return RegisteredApplication.CLIENT_ID;
    }

    /** Contains characters that mean something else in a form body. */
    public String clientSecret() {
        return RegisteredApplication.CLIENT_SECRET;
    }

    /** Replaces the scopes the administrator assigned to the application. Tokens in use keep theirs. */
    public UiPathSimulator allowScopes(String... scopes) {
        application.allowScopes(List.of(scopes));
        return this;
    }

    /** From now on every token issued so far is answered 401. */
    public UiPathSimulator revokeTokens() {
        tokens.revokeAll();
        return this;
    }

    public Journal journal() {
        return server.journal();
    }

    public Faults faults() {
        return server.faults();
    }

    public OrchestratorState orchestrator() {
        return orchestrator;
    }

    public LeaseState lease() {
        return lease;
    }

    public IdentityState identity() {
        return identity;
    }

    @Override
    public void close() {
        server.close();
    }

    private Router routes() {
        Router router = new Router();
        new TokenEndpoint(application, tokens).register(router);
        orchestrator(router);
        identity(router);
        licences(router);
        return router.otherwise(this::noSuchPath);
    }

    private void orchestrator(Router router) {
        OrchestratorErrors errors = new OrchestratorErrors();
        Service service = service(router, orchestratorBases(), errors, this::stamped);
        new UsersEndpoint(organization, orchestrator, errors).register(service);
        new RolesEndpoint(orchestrator, errors).register(service);
        new LicenseEndpoint(organization, orchestrator).register(service);
        new DirectoryEndpoint(orchestrator, identity, errors).register(service);
    }

    private void identity(Router router) {
        IdentityErrors errors = new IdentityErrors();
        Service service =
                service(router, under("/identity_"), errors, answer -> answer.header("api-supported-versions", "1.0"));
        new RobotAccountsEndpoint(organization, identity, errors).register(service);
        new GroupsEndpoint(organization, identity, errors).register(service);
        new IdentityUsersEndpoint(identity, errors).register(service);
    }

    private void licences(Router router) {
        LeaseErrors errors = new LeaseErrors();
        new LicensingStatusEndpoint(organization, errors)
                .register(service(router, under("/license_"), errors, UnaryOperator.identity()));
        if (organization.userLicensing()) {
            Service service = service(router, under("/lease_"), errors, UnaryOperator.identity());
            new UserLicensesEndpoint(lease, identity, errors).register(service);
            new GroupLicensesEndpoint(lease, identity, errors).register(service);
        }
    }

    private Service service(Router router, List<String> bases, ErrorBodies errors, UnaryOperator<Answer> stamp) {
        return new Service(router, bases, tokens, organization, errors, stamp);
    }

    private Answer stamped(Answer answer) {
        return answer.header("api-supported-versions", orchestrator.supportedVersions());
    }

    /** Orchestrator says 404 to what it does not know, the portal takes everything else. */
    private Answer noSuchPath(Request request) {
        String path = request.path();
        if (path.startsWith("/identity_/api/")) {
            return Answer.json(400, Json.object("errorMessage", "InvalidPartition"));
        }
        boolean isOrchestrator =
                Organization.tenantBases().stream().anyMatch(base -> path.startsWith(base + "/orchestrator_/"));
        return isOrchestrator ? stamped(Answer.of(404)) : Answer.html(200);
    }

    private static List<String> orchestratorBases() {
        List<String> bases = new ArrayList<>();
        for (String tenant : Organization.tenantBases()) {
            bases.add(tenant + "/orchestrator_");
            bases.add(tenant);
        }
        return bases;
    }

    private static List<String> under(String service) {
        List<String> bases = new ArrayList<>();
        Organization.bases().forEach(base -> bases.add(base + service));
        return bases;
    }
}
