package io.github.rpaclients.testkit.uipath;

import io.github.rpaclients.testkit.Faults;
import io.github.rpaclients.testkit.ReceivedRequests;
import io.github.rpaclients.testkit.ScriptedAnswer;
import io.github.rpaclients.testkit.internal.Scripts;
import io.github.rpaclients.testkit.internal.SimulatorServer;
import java.net.URI;
import java.util.List;

/**
 * UiPath on one local server, Automation Cloud unless another deployment is asked for: token endpoint, Orchestrator, licence accountant and identity of one
 * organization with a few people in it.
 *
 * <pre>{@code
 * try (UiPathSimulator uipath = UiPathSimulator.start()) {
 *     // point a client at uipath.url(), uipath.organization(), uipath.tenant(), uipath.clientId(), uipath.clientSecret()
 *     assertThat(uipath.lease().user("ada").bundles()).contains("RPADEVNU");
 * }
 * }</pre>
 *
 * <p>What of the vendor's behaviour bites, bites here, above all:
 *
 * <ul>
 *   <li>{@code PUT /odata/Users} replaces. A body without {@code Id} and {@code UserName} is answered 1002 "User not
 *       found", and a masked password overwrites the real one.
 *   <li>{@code PUT …/user-license} replaces a user's bundles, all or nothing; POST on the same path only reads.
 *   <li>Lists leave {@code UpdatePolicy} out, and end after 100 rows (Orchestrator), 10 (identity) or 50 (licences).
 *   <li>A wrong path is answered by the portal: a web page, with status 200.
 *   <li>What there is depends on the {@linkplain UiPathSimulatorBuilder#deployment deployment} and the {@linkplain
 *       OrchestratorState#apiVersion version}.
 * </ul>
 *
 * <p>The guide {@code docs/testkit/uipath-behaviour.md} has all of it, with the switches, the choices made where the vendor
 * is silent, and the tests.
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
 *
 * <p>The folders: {@code Shared} is empty, {@code Finance} has ada as a folder administrator and the group Developers, the
 * bucket {@code Scans} with the file {@code in/4711.txt}, and below it {@code Finance/Invoices}, which is empty.
 *
 * <p>The organization owns 5 {@code UNATT}, of which the Orchestrator of the tenant has 3, and 5000 {@code AIU}, of which the
 * tenant has 1000.
 *
 * <p>What is known of the vendor and not simulated answers 501 until a test says an {@link #answer(String, String)}.
 *
 * <p>In JUnit tests, {@link UiPathExtension} starts, resets and closes one; it is the only subclass there can be.
 */
public class UiPathSimulator implements AutoCloseable {

    private final RegisteredApplication application = new RegisteredApplication();
    private final Organization organization;
    private final Tokens tokens;
    private final OrchestratorState orchestrator;
    private final LeaseState lease;
    private final IdentityState identity;
    private final SignIns signIns;
    private final Scripts scripts = new Scripts();
    private final Company company;
    private final String companyAtStart;
    private final Routes routes;
    private final SimulatorServer server;

    UiPathSimulator(UiPathSimulatorBuilder builder) {
        organization = new Organization(builder.deployment, builder.userLicensing, builder.clock);
        tokens = new Tokens(organization, builder.tokenLifetime);
        orchestrator = new OrchestratorState(organization);
        identity = new IdentityState(organization);
        lease = new LeaseState(organization, identity);
        signIns = new SignIns(organization, tokens, identity);
        company = new Company(organization, orchestrator, lease, identity, application);
        if (builder.company == null) {
            DefaultCompany.settle(orchestrator, lease, identity);
        } else {
            company.load(builder.company);
        }
        builder.additions.forEach(addition -> addition.accept(orchestrator));
        companyAtStart = company.json();
        BlobStorage storage = new BlobStorage(organization, orchestrator, tokens);
        routes = new Routes(organization, tokens, signIns, scripts, storage);
        server = SimulatorServer.start(
                routes.to(application, orchestrator, lease, identity),
                organization::instant,
                builder.address,
                builder.port);
    }

    /** An organization with user licence management and the default people. */
    public static UiPathSimulator start() {
        return builder().start();
    }

    /** The same people in an organization where Orchestrator decides about attended and developer seats. */
    public static UiPathSimulator startWithoutUserLicensing() {
        return builder().userLicensing(false).start();
    }

    /** For everything else that can be different. */
    public static UiPathSimulatorBuilder builder() {
        return new UiPathSimulatorBuilder();
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

    /** The tenant's name. */
    public String tenant() {
        return Organization.TENANT;
    }

    /** The client id of the application that the administrator registered. */
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

    /**
     * Adds a person that identity, Orchestrator and the licence service know by one GUID: in the group Everyone and with
     * the role of an automation user where these are there, without bundles and without a robot.
     *
     * @param email the user name, too; what is in front of the {@code @} finds the person in all three services
     * @throws IllegalArgumentException if that is no address or somebody has it
     */
    public UiPathSimulator addPerson(String email, String name, String surname) {
        company.addPerson(email, name, surname);
        return this;
    }

    /**
     * All there is in the organization as one JSON text, to be compared or {@linkplain #load(String) loaded}: users, roles,
     * groups, settings, folders, buckets with their files, assets, packages, releases, seats, licences, rules, allocations,
     * and what the application may do. The secrets in it are those of the simulated world. Tokens and switches, which say
     * how the services behave, are not in it.
     */
    public String json() {
        return company.json();
    }

    /**
     * Replaces all there is in the organization. What is absent is empty, absent scopes are all there are; users, roles,
     * groups and accounts keep members nobody knows. Ids given out from now on come after those in the text. Tokens,
     * switches, requests and faults stay as they are.
     *
     * @param json as {@link #json()} gives it
     * @throws IllegalArgumentException if something does not fit; the message names it, and nothing has changed
     */
    public UiPathSimulator load(String json) {
        company.load(json);
        return this;
    }

    /**
     * Returns to the moment of the start: its company, no token issued, all switches as they were, ids counting from the
     * beginning, nothing received, no fault armed and no answer scripted. A request that is being answered meanwhile may still be among those received.
     */
    public UiPathSimulator reset() {
        synchronized (organization.lock()) {
            company.load(companyAtStart);
            orchestrator.resetSwitches();
            identity.resetSwitches();
            lease.resetSwitches();
            signIns.startOver();
            routes.startOver();
            tokens.startOver();
        }
        requests().clear();
        faults().clear();
        return this;
    }

    /**
     * Lets the vendor answer what the test says: first of all what is not simulated, which is 501 otherwise, but also
     * what is, and paths that nobody knows. For the token endpoint and the sign-in by password there are {@link
     * #signIns()} and {@link #faults()}.
     *
     * @param method empty for any
     * @param pathPart a part of the path that cuts no word, for example {@code /odata/Jobs(7)}
     */
    public ScriptedAnswer answer(String method, String pathPart) {
        return scripts.add(method, pathPart);
    }

    /** Passwords, personal access tokens, and sign-ins that go wrong. */
    public SignIns signIns() {
        return signIns;
    }

    /** What was asked for. Bodies hold secrets. */
    public ReceivedRequests requests() {
        return server.requests();
    }

    /** What goes wrong next. */
    public Faults faults() {
        return server.faults();
    }

    /** What Orchestrator remembers. */
    public OrchestratorState orchestrator() {
        return orchestrator;
    }

    /** Who has which seats. */
    public LeaseState lease() {
        return lease;
    }

    /** Who belongs to the organization. */
    public IdentityState identity() {
        return identity;
    }

    @Override
    public void close() {
        server.close();
    }
}
