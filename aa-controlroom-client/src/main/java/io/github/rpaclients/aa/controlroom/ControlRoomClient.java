package io.github.rpaclients.aa.controlroom;

import io.github.rpaclients.aa.controlroom.activities.ActivitiesApi;
import io.github.rpaclients.aa.controlroom.analytics.AnalyticsApi;
import io.github.rpaclients.aa.controlroom.apitasks.ApiTasksApi;
import io.github.rpaclients.aa.controlroom.audit.AuditApi;
import io.github.rpaclients.aa.controlroom.blm.BlmApi;
import io.github.rpaclients.aa.controlroom.botinsight.BotInsightApi;
import io.github.rpaclients.aa.controlroom.codeanalysis.CodeAnalysisApi;
import io.github.rpaclients.aa.controlroom.copilot.CoPilotApi;
import io.github.rpaclients.aa.controlroom.copilot.TeamsApi;
import io.github.rpaclients.aa.controlroom.credentialvault.CredentialsApi;
import io.github.rpaclients.aa.controlroom.credentialvault.LockersApi;
import io.github.rpaclients.aa.controlroom.credentialvault.VaultApi;
import io.github.rpaclients.aa.controlroom.custommodels.CustomModelsApi;
import io.github.rpaclients.aa.controlroom.deployments.DeploymentWaits;
import io.github.rpaclients.aa.controlroom.deployments.DeploymentsApi;
import io.github.rpaclients.aa.controlroom.devicepools.DevicePoolsApi;
import io.github.rpaclients.aa.controlroom.devices.DevicesApi;
import io.github.rpaclients.aa.controlroom.internal.ControlRoomErrors;
import io.github.rpaclients.aa.controlroom.licenses.LicensesApi;
import io.github.rpaclients.aa.controlroom.migrations.MigrationsApi;
import io.github.rpaclients.aa.controlroom.packages.PackagesApi;
import io.github.rpaclients.aa.controlroom.queues.QueuesApi;
import io.github.rpaclients.aa.controlroom.repository.RepositoryApi;
import io.github.rpaclients.aa.controlroom.roles.RolesApi;
import io.github.rpaclients.aa.controlroom.schedules.SchedulesApi;
import io.github.rpaclients.aa.controlroom.tokens.TokensApi;
import io.github.rpaclients.aa.controlroom.triggers.TriggersApi;
import io.github.rpaclients.aa.controlroom.users.UsersApi;
import io.github.rpaclients.aa.controlroom.wlmautomations.WlmAutomationsApi;
import io.github.rpaclients.aa.controlroom.workitemmodels.WorkItemModelsApi;
import io.github.rpaclients.aa.controlroom.workitems.WorkItemsApi;
import io.github.rpaclients.core.auth.TokenProvider;
import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.http.Transport;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Authentication;
import io.github.rpaclients.core.internal.http.Gate;
import io.github.rpaclients.core.raw.RawApi;
import java.net.URI;

/**
 * The entry point to an Automation Anywhere Control Room.
 *
 * <pre>{@code
 * try (ControlRoomClient controlRoom = ControlRoomClient.builder()
 *         .url(URI.create("https://acme.my.automationanywhere.digital"))
 *         .credentials(ControlRoomCredentials.apiKey("svc-seats", Secret.of(apiKey)))
 *         .build()) {
 *     for (User user : controlRoom.users().list()) { … }
 * }
 * }</pre>
 *
 * <p>Signs in with the first call, once; renews the token before it ends; signs in again when the server has ended it. A
 * login that failed is not repeated by this client, because the Control Room disables a user after three failures.
 *
 * <p>Safe for use by several threads; share one client, since logins of one user can end each other. Every call throws
 * {@link io.github.rpaclients.core.error.ApiException} or one of its subclasses, {@link
 * io.github.rpaclients.core.error.SignInException} among them.
 */
public final class ControlRoomClient implements AutoCloseable {
    private static final String TOKEN_HEADER = "X-Authorization";

    private final Dialect dialect;
    private final Runnable whenClosed;
    private final ApiCalls calls;
    private final Gate gate;
    private final DeploymentWaits deploymentWaits = new DeploymentWaits();

    ControlRoomClient(
            URI url,
            boolean plainHttp,
            Dialect dialect,
            TokenProvider tokens,
            Transport transport,
            boolean ownsTransport) {
        this(
                transport
                        .calls(ControlRoomEndpoint.of(
                                        url, Authentication.header(TOKEN_HEADER, tokens), new ControlRoomErrors())
                                .withPlainHttp(plainHttp))
                        .giving("version", dialect::prefix),
                dialect,
                () -> {
                    tokens.close();
                    if (ownsTransport) {
                        transport.close();
                    }
                });
    }

    private ControlRoomClient(ApiCalls over, Dialect dialect, Runnable whenClosed) {
        this.dialect = dialect;
        this.whenClosed = whenClosed;
        this.gate = over.gate().inner();
        this.calls = over.behind(gate);
    }

    public static ControlRoomBuilder builder() {
        return new ControlRoomBuilder();
    }

    /** A view whose calls keep within other limits; closing it leaves this client open. */
    public ControlRoomClient withOptions(CallOptions options) {
        return new ControlRoomClient(calls.with(options), dialect, () -> {});
    }

    /** The dialect that this client speaks. */
    public Dialect dialect() {
        return dialect;
    }

    /** Users, their roles and device licences. */
    public UsersApi users() {
        return new UsersApi(calls, dialect);
    }

    /** Roles, to be given to users. */
    public RolesApi roles() {
        return new RolesApi(calls, dialect);
    }

    /** How many device licences there are and how many are free. */
    public LicensesApi licenses() {
        return new LicensesApi(calls, dialect);
    }

    /** Bots to be run, and waiting for them. */
    public DeploymentsApi deployments() {
        return new DeploymentsApi(calls, deploymentWaits);
    }

    /** What runs and what has run. */
    public ActivitiesApi activities() {
        return new ActivitiesApi(calls);
    }

    /** The devices that bots run on, and the users as whom they run. */
    public DevicesApi devices() {
        return new DevicesApi(calls);
    }

    /** Pools of devices. */
    public DevicePoolsApi devicePools() {
        return new DevicePoolsApi(calls);
    }

    /** When bots run by themselves. */
    public SchedulesApi schedules() {
        return new SchedulesApi(calls);
    }

    /** For whom the event triggers of bots work. */
    public TriggersApi triggers() {
        return new TriggersApi(calls);
    }

    /** Bots that answer the call that runs them. */
    public ApiTasksApi apiTasks() {
        return new ApiTasksApi(calls);
    }

    /** The token of this client. */
    public TokensApi tokens() {
        return new TokensApi(calls);
    }

    /** Credentials in the vault, and their values. */
    public CredentialsApi credentials() {
        return new CredentialsApi(calls);
    }

    /** Lockers, which hand credentials to other users. */
    public LockersApi lockers() {
        return new LockersApi(calls);
    }

    /** The vault as a whole: its keys, and whether it is open. */
    public VaultApi vault() {
        return new VaultApi(calls);
    }

    /** Which bots ran, and what they logged. */
    public BotInsightApi botInsight() {
        return new BotInsightApi(calls);
    }

    /** Language models of other vendors, for AI Agent Studio. */
    public CustomModelsApi customModels() {
        return new CustomModelsApi(calls);
    }

    /** Figures about bots and their runs. */
    public AnalyticsApi analytics() {
        return new AnalyticsApi(calls);
    }

    /** Requests of Automation Co-Pilot, formerly AARI. */
    public CoPilotApi coPilot() {
        return new CoPilotApi(calls);
    }

    /** Teams of Automation Co-Pilot. */
    public TeamsApi teams() {
        return new TeamsApi(calls);
    }

    /** Moving bots to other Control Rooms, and back. */
    public BlmApi blm() {
        return new BlmApi(calls);
    }

    /** Bots, folders and other files. */
    public RepositoryApi repository() {
        return new RepositoryApi(calls);
    }

    /** Packages of commands, and the bots that use them. */
    public PackagesApi packages() {
        return new PackagesApi(calls);
    }

    /** Who did what. */
    public AuditApi audit() {
        return new AuditApi(calls);
    }

    /** What the rules for bots find in them. */
    public CodeAnalysisApi codeAnalysis() {
        return new CodeAnalysisApi(calls);
    }

    /** What was brought over from older products. */
    public MigrationsApi migrations() {
        return new MigrationsApi(calls);
    }

    /** Queues of work items, and who may do what with them. */
    public QueuesApi queues() {
        return new QueuesApi(calls);
    }

    /** What is in queues. */
    public WorkItemsApi workItems() {
        return new WorkItemsApi(calls);
    }

    /** What work items are made of. */
    public WorkItemModelsApi workItemModels() {
        return new WorkItemModelsApi(calls);
    }

    /** Bots that work through queues. */
    public WlmAutomationsApi wlmAutomations() {
        return new WlmAutomationsApi(calls);
    }

    /** Any path below the address of the Control Room, such as {@code v3/wlm/queues}, whatever the dialect. */
    public RawApi raw() {
        return new RawApi(calls);
    }

    /**
     * Logs out if this client logged in, and closes what it opened; does nothing the second time. A logout that fails is
     * let go: the session ends by itself. Later calls throw {@link IllegalStateException}.
     */
    @Override
    public void close() {
        if (gate.close()) {
            whenClosed.run();
        }
    }
}
