package io.github.rpaclients.uipath.orchestrator;

import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Gate;
import io.github.rpaclients.core.raw.RawApi;
import io.github.rpaclients.uipath.UiPathBuilder;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.UiPathDeployment;
import io.github.rpaclients.uipath.orchestrator.access.AccessApi;
import io.github.rpaclients.uipath.orchestrator.assets.AssetsApi;
import io.github.rpaclients.uipath.orchestrator.auditlogs.AuditLogsApi;
import io.github.rpaclients.uipath.orchestrator.buckets.BucketsApi;
import io.github.rpaclients.uipath.orchestrator.businessrules.BusinessRulesApi;
import io.github.rpaclients.uipath.orchestrator.calendars.CalendarsApi;
import io.github.rpaclients.uipath.orchestrator.credentialstores.CredentialStoresApi;
import io.github.rpaclients.uipath.orchestrator.directory.DirectoryApi;
import io.github.rpaclients.uipath.orchestrator.exports.ExportsApi;
import io.github.rpaclients.uipath.orchestrator.folders.FolderLookups;
import io.github.rpaclients.uipath.orchestrator.folders.FolderNavigationApi;
import io.github.rpaclients.uipath.orchestrator.folders.FoldersApi;
import io.github.rpaclients.uipath.orchestrator.libraries.LibrariesApi;
import io.github.rpaclients.uipath.orchestrator.licenses.LicensesApi;
import io.github.rpaclients.uipath.orchestrator.logs.LogsApi;
import io.github.rpaclients.uipath.orchestrator.machines.MachinesApi;
import io.github.rpaclients.uipath.orchestrator.maintenance.MaintenanceApi;
import io.github.rpaclients.uipath.orchestrator.packages.PackagesApi;
import io.github.rpaclients.uipath.orchestrator.personalworkspaces.PersonalWorkspacesApi;
import io.github.rpaclients.uipath.orchestrator.queues.QueuesApi;
import io.github.rpaclients.uipath.orchestrator.robots.RobotsApi;
import io.github.rpaclients.uipath.orchestrator.roles.RolesApi;
import io.github.rpaclients.uipath.orchestrator.sessions.SessionsApi;
import io.github.rpaclients.uipath.orchestrator.settings.SettingsApi;
import io.github.rpaclients.uipath.orchestrator.stats.StatsApi;
import io.github.rpaclients.uipath.orchestrator.status.ServerVersion;
import io.github.rpaclients.uipath.orchestrator.status.StatusApi;
import io.github.rpaclients.uipath.orchestrator.taskcatalogs.TaskCatalogsApi;
import io.github.rpaclients.uipath.orchestrator.taskdefinitions.TaskDefinitionsApi;
import io.github.rpaclients.uipath.orchestrator.tasks.TasksApi;
import io.github.rpaclients.uipath.orchestrator.tenants.TenantsApi;
import io.github.rpaclients.uipath.orchestrator.testsets.TestCaseDefinitionsApi;
import io.github.rpaclients.uipath.orchestrator.users.UsersApi;
import io.github.rpaclients.uipath.orchestrator.webhooks.WebhooksApi;

/**
 * The entry point to UiPath Orchestrator.
 *
 * <pre>{@code
 * try (OrchestratorClient orchestrator = OrchestratorClient.builder()
 *         .deployment(UiPathDeployment.cloud("acme", "production"))
 *         .credentials(ClientCredentials.of(clientId, Secret.of(clientSecret), "OR.Users"))
 *         .build()) {
 *     for (User user : orchestrator.users().list()) { … }
 * }
 * }</pre>
 *
 * <p>Safe for use by several threads. Every call throws {@link io.github.rpaclients.core.error.ApiException} or one of its
 * subclasses.
 */
public final class OrchestratorClient implements AutoCloseable {
    private final UiPathConnection connection;
    private final boolean ownsConnection;
    private final ApiCalls calls;
    private final ServerKnowledge server;
    private final Gate gate;
    private final FolderLookups lookups;

    private OrchestratorClient(
            UiPathConnection connection,
            boolean ownsConnection,
            ApiCalls over,
            ServerKnowledge server,
            FolderLookups lookups) {
        this.connection = connection;
        this.ownsConnection = ownsConnection;
        this.server = server;
        this.gate = over.gate().inner();
        this.calls = over.behind(gate);
        this.lookups = lookups;
    }

    private static OrchestratorClient of(UiPathConnection connection, boolean ownsConnection) {
        ApiCalls calls = calls(connection);
        ServerKnowledge server =
                ServerKnowledge.none(calls, connection.deployment().limited());
        return new OrchestratorClient(connection, ownsConnection, calls.to(server), server, new FolderLookups());
    }

    private static ApiCalls calls(UiPathConnection connection) {
        UiPathDeployment deployment = connection.deployment();
        return connection.calls(
                deployment.orchestratorUrl(), deployment.orchestratorHeaders(), OrchestratorLimits.CLOUD);
    }

    /** A client with a connection of its own. */
    public static UiPathBuilder<OrchestratorClient> builder() {
        return new UiPathBuilder<>(connection -> of(connection, true));
    }

    /** A client over a connection shared with other clients; closing the client leaves the connection open. */
    public static OrchestratorClient over(UiPathConnection connection) {
        return of(connection, false);
    }

    /** A view whose calls keep within other limits; closing it leaves this client open. */
    public OrchestratorClient withOptions(CallOptions options) {
        return new OrchestratorClient(connection, false, calls.with(options), server, lookups);
    }

    /**
     * A view for a server of this version: its requests leave out members that such a server does not know, which it
     * would refuse. Of an update those stay that the server has said itself. Closing it leaves this client open.
     * Without a version all members are sent.
     *
     * <pre>{@code
     * OrchestratorClient old = orchestrator.forVersion(orchestrator.version());
     * }</pre>
     */
    public OrchestratorClient forVersion(ServerVersion version) {
        ServerKnowledge told = server.told(version);
        return new OrchestratorClient(connection, false, calls.to(told), told, lookups);
    }

    /**
     * The version of the server: as it was told to {@link #forVersion}, or as the server says, which is asked the first
     * time only. A cloud that has no number of its Web API any more counts as the newest; a server of one's own is
     * known by its product, and one that does not tell it counts as version 11.
     *
     * @throws io.github.rpaclients.core.error.ApiException if the server cannot be asked
     */
    public ServerVersion version() {
        return server.version(calls);
    }

    /** People, groups, robot accounts and applications of the tenant. */
    public UsersApi users() {
        return new UsersApi(calls);
    }

    /** Roles of the tenant, what they permit and who has them. */
    public RolesApi roles() {
        return new RolesApi(calls);
    }

    /** Why somebody may do something. */
    public AccessApi access() {
        return new AccessApi(users(), roles(), folders(), directory());
    }

    /** What the directory knows of users. */
    public DirectoryApi directory() {
        return new DirectoryApi(calls);
    }

    /** Folders of the tenant, and who and what is in them. */
    public FoldersApi folders() {
        return new FoldersApi(calls, lookups);
    }

    /** Storage buckets, whatever their folders. */
    public BucketsApi buckets() {
        return new BucketsApi(calls);
    }

    /** Queues, whatever their folders. */
    public QueuesApi queues() {
        return new QueuesApi(calls);
    }

    /** Assets, whatever their folders. */
    public AssetsApi assets() {
        return new AssetsApi(calls);
    }

    /** Calendars of days on which schedules do not run. */
    public CalendarsApi calendars() {
        return new CalendarsApi(calls);
    }

    /** Who did what in the tenant. */
    public AuditLogsApi auditLogs() {
        return new AuditLogsApi(calls);
    }

    /** Where passwords and secrets are kept. */
    public CredentialStoresApi credentialStores() {
        return new CredentialStoresApi(calls);
    }

    /** Files that the server writes in its own time. */
    public ExportsApi exports() {
        return new ExportsApi(calls);
    }

    /** Log entries of robots, to be written. */
    public LogsApi logs() {
        return new LogsApi(calls);
    }

    /** What is inside one folder. Makes no request. */
    public OrchestratorFolder inFolder(FolderRef folder) {
        return new OrchestratorFolder(folder.in(calls));
    }

    /** Settings of the tenant, the licence among them. */
    public SettingsApi settings() {
        return new SettingsApi(calls);
    }

    /** Packages of processes. */
    public PackagesApi packages() {
        return new PackagesApi(calls);
    }

    /** Libraries, which processes are built with. */
    public LibrariesApi libraries() {
        return new LibrariesApi(calls);
    }

    /** The folders of a person as the web pages show them; not for applications. */
    public FolderNavigationApi folderNavigation() {
        return new FolderNavigationApi(calls);
    }

    /** The folders that people have for themselves. */
    public PersonalWorkspacesApi personalWorkspaces() {
        return new PersonalWorkspacesApi(calls);
    }

    /** Whom Orchestrator tells of events. */
    public WebhooksApi webhooks() {
        return new WebhooksApi(calls);
    }

    /** Tenants of the installation; for its host. */
    public TenantsApi tenants() {
        return new TenantsApi(calls);
    }

    /** Robots, whatever their folders. */
    public RobotsApi robots() {
        return new RobotsApi(calls);
    }

    /** Machines that robots work on. */
    public MachinesApi machines() {
        return new MachinesApi(calls);
    }

    /** Who is connected, and from where. */
    public SessionsApi sessions() {
        return new SessionsApi(calls);
    }

    /** Who and what uses licences. */
    public LicensesApi licenses() {
        return new LicensesApi(calls);
    }

    /** How many there are of what, and how many licences were used when. */
    public StatsApi stats() {
        return new StatsApi(calls);
    }

    /** Whether Orchestrator is there, and what it can reach. */
    public StatusApi status() {
        return new StatusApi(calls);
    }

    /** Maintenance of the whole Orchestrator, for host administrators. */
    public MaintenanceApi maintenance() {
        return new MaintenanceApi(calls);
    }

    /** Tasks of Action Center, whatever their folders. */
    public TasksApi tasks() {
        return new TasksApi(calls);
    }

    /** Catalogs of tasks, whatever their folders. */
    public TaskCatalogsApi taskCatalogs() {
        return new TaskCatalogsApi(calls);
    }

    /** What tasks of one kind carry, and how they can be completed. */
    public TaskDefinitionsApi taskDefinitions() {
        return new TaskDefinitionsApi(calls);
    }

    /** Test cases as packages define them. */
    public TestCaseDefinitionsApi testCaseDefinitions() {
        return new TestCaseDefinitionsApi(calls);
    }

    /** Business rules, whatever their folders. */
    public BusinessRulesApi businessRules() {
        return new BusinessRulesApi(calls);
    }

    /** Any path below the address of the Orchestrator, such as {@code odata/Jobs}, for what this client does not have. */
    public RawApi raw() {
        return new RawApi(calls);
    }

    /** Closes what this client opened; does nothing the second time. Later calls throw {@link IllegalStateException}. */
    @Override
    public void close() {
        if (gate.close() && ownsConnection) {
            connection.close();
        }
    }
}
