package io.github.rpaclients.uipath.identity;

import io.github.rpaclients.core.http.CallOptions;
import io.github.rpaclients.core.internal.http.ApiCalls;
import io.github.rpaclients.core.internal.http.Gate;
import io.github.rpaclients.core.raw.RawApi;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.UiPathBuilder;
import io.github.rpaclients.uipath.UiPathConnection;
import io.github.rpaclients.uipath.identity.audit.AuditApi;
import io.github.rpaclients.uipath.identity.directory.DirectoryApi;
import io.github.rpaclients.uipath.identity.externalapplications.ExternalApplicationsApi;
import io.github.rpaclients.uipath.identity.federatedcredentials.FederatedCredentialsApi;
import io.github.rpaclients.uipath.identity.groups.GroupsApi;
import io.github.rpaclients.uipath.identity.loginattempts.LoginAttemptsApi;
import io.github.rpaclients.uipath.identity.messagetemplates.MessageTemplatesApi;
import io.github.rpaclients.uipath.identity.personalaccesstokens.PersonalAccessTokensApi;
import io.github.rpaclients.uipath.identity.robotaccounts.RobotAccountsApi;
import io.github.rpaclients.uipath.identity.samlcertificates.SamlCertificatesApi;
import io.github.rpaclients.uipath.identity.settings.SettingsApi;
import io.github.rpaclients.uipath.identity.users.UsersApi;
import java.util.Map;

/**
 * The entry point to UiPath Identity.
 *
 * <pre>{@code
 * try (IdentityClient identity = IdentityClient.builder()
 *         .deployment(UiPathDeployment.cloud("acme", "production"))
 *         .credentials(ClientCredentials.of(clientId, Secret.of(clientSecret), "PM.User.Read", "PM.RobotAccount"))
 *         .build()) {
 *     PersonId ada = identity.users().find("ada@acme.example").orElseThrow().id();
 * }
 * }</pre>
 *
 * <p>Nearly every call names the organization. Its GUID is asked for at the first of them: what the builder's {@code
 * organization(…)} said, else what the token says. A token that does not say it, such as a personal access token, makes
 * that call throw {@code IllegalStateException}.
 *
 * <p>The cloud allows an organization 300 reads in five minutes; lists come in pages of 1000 for that reason, and calls
 * wait for their turn ({@code HttpOptions.limits}). Safe for use
 * by several threads. Every call throws {@link io.github.rpaclients.core.error.ApiException} or one of its subclasses.
 */
public final class IdentityClient implements AutoCloseable {
    private final UiPathConnection connection;
    private final boolean ownsConnection;
    private final ApiCalls calls;
    private final Gate gate;

    private IdentityClient(UiPathConnection connection, boolean ownsConnection, ApiCalls over) {
        this.connection = connection;
        this.ownsConnection = ownsConnection;
        this.gate = over.gate().inner();
        this.calls = over.behind(gate);
    }

    private IdentityClient(UiPathConnection connection, boolean ownsConnection) {
        this(
                connection,
                ownsConnection,
                connection.calls(connection.deployment().identityUrl(), Map.of(), IdentityLimits.CLOUD));
    }

    /** A client with a connection of its own. */
    public static UiPathBuilder<IdentityClient> builder() {
        return new UiPathBuilder<>(connection -> new IdentityClient(connection, true));
    }

    /** A client over a connection shared with other clients; closing the client leaves the connection open. */
    public static IdentityClient over(UiPathConnection connection) {
        return new IdentityClient(connection, false);
    }

    /**
     * A view of another organization on the same server; closing it leaves this client open. The address stays the same, so this is
     * for Automation Suite and standalone servers: in the cloud, an organization has an address of its own.
     */
    public IdentityClient inOrganization(OrganizationId organization) {
        return new IdentityClient(connection, false, calls.giving("organization", organization::value));
    }

    /** A view whose calls keep within other limits; closing it leaves this client open. */
    public IdentityClient withOptions(CallOptions options) {
        return new IdentityClient(connection, false, calls.with(options));
    }

    /** Accounts that only robots use. */
    public RobotAccountsApi robotAccounts() {
        return new RobotAccountsApi(calls);
    }

    /** Groups and who is in them. */
    public GroupsApi groups() {
        return new GroupsApi(calls);
    }

    /** The people of the organization; Orchestrator's users have ids of their own. */
    public UsersApi users() {
        return new UsersApi(calls);
    }

    /** How people tried to sign in; on Automation Suite and standalone servers. */
    public LoginAttemptsApi loginAttempts() {
        return new LoginAttemptsApi(calls);
    }

    /** What was done in the organization. */
    public AuditApi audit() {
        return new AuditApi(calls);
    }

    /** Settings of the organization, and of a person in it. */
    public SettingsApi settings() {
        return new SettingsApi(calls);
    }

    /** The texts of the messages that the server sends; on Automation Suite and standalone servers. */
    public MessageTemplatesApi messageTemplates() {
        return new MessageTemplatesApi(calls);
    }

    /** The certificates of the organization for SAML. */
    public SamlCertificatesApi samlCertificates() {
        return new SamlCertificatesApi(calls);
    }

    /** External applications and their secrets. */
    public ExternalApplicationsApi externalApplications() {
        return new ExternalApplicationsApi(calls);
    }

    /** Whose tokens external applications may prove themselves by; in the cloud. */
    public FederatedCredentialsApi federatedCredentials() {
        return new FederatedCredentialsApi(calls);
    }

    /** Personal access tokens of the caller. */
    public PersonalAccessTokensApi personalAccessTokens() {
        return new PersonalAccessTokensApi(calls);
    }

    /** Who there is in the organization and in the directories that it is connected with. */
    public DirectoryApi directory() {
        return new DirectoryApi(calls);
    }

    /** Any path below the address of the identity server, such as {@code api/Language}, for what this client does not have. */
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
