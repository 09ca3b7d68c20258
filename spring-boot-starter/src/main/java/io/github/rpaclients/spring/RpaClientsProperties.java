package io.github.rpaclients.spring;

import io.github.rpaclients.aa.controlroom.Dialect;
import io.github.rpaclients.core.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** What an application says in its properties; addresses are texts, since an error about a value would quote it. */
@ConfigurationProperties("rpa-clients")
record RpaClientsProperties(
        @DefaultValue Http http,
        @DefaultValue UiPath uipath,
        @DefaultValue ControlRoom controlRoom,
        @DefaultValue Telemetry telemetry,
        @DefaultValue LicenseSwap licenseSwap) {

    /**
     * Of all clients.
     *
     * @param connectTimeout How long to wait for a connection; 10 s unless set.
     * @param readTimeout How long the server may be silent; 30 s unless set.
     * @param attemptTimeout How long one try may take; 60 s unless set.
     * @param operationTimeout How long a call may take with all its retries and pauses; 120 s unless set.
     * @param maxAttempts How often a call is tried at the most; 3 unless set. Writes are repeated only where that is safe.
     * @param rateLimits Whether calls wait so as to stay below the limits that the vendor publishes.
     * @param userAgent How the application names itself to the server, for example acme-onboarding/2.1.
     * @param sslBundle Name of the SSL bundle with authorities to trust and a client certificate.
     */
    record Http(
            @Nullable Duration connectTimeout,
            @Nullable Duration readTimeout,
            @Nullable Duration attemptTimeout,
            @Nullable Duration operationTimeout,
            @Nullable Integer maxAttempts,
            @DefaultValue("true") boolean rateLimits,
            @Nullable String userAgent,
            @Nullable String sslBundle,
            @Nullable Proxy proxy) {}

    /**
     * The proxy; unless set, Java's system properties decide.
     *
     * @param host Name or address alone, without http:// and without a user.
     * @param port Port of the proxy.
     * @param user User, where the proxy asks for one.
     * @param password Password of that user.
     * @param direct Hosts that are reached directly, for example *.acme.example.
     */
    record Proxy(
            @Nullable String host,
            @DefaultValue("8080") int port,
            @Nullable String user,
            @Nullable Secret password,
            @DefaultValue List<String> direct) {}

    /** How the addresses of a UiPath deployment are made up. */
    enum Layout {
        /** Automation Cloud, also Public Sector and Dedicated with their address. */
        CLOUD,
        /** Automation Suite. */
        AUTOMATION_SUITE,
        /** An Orchestrator of its own, which chooses the tenant by a header and has no licence services. */
        STANDALONE
    }

    /**
     * UiPath; one of token, client-id and username says how to sign in.
     *
     * @param layout How the addresses are made up.
     * @param address Scheme, host and port; https://cloud.uipath.com unless set.
     * @param organization Name or id of the organization; a standalone Orchestrator has none.
     * @param tenant Name or id of the tenant.
     * @param organizationId GUID of the organization, where it cannot be read out of the token.
     * @param allowPlainHttp Whether passwords and tokens may go unencrypted to other machines.
     * @param clientId Id of a confidential external application.
     * @param clientSecret Secret of that application.
     * @param assertionFile File with the JWT by which an application without a secret proves itself; read for every token.
     * @param scopes Scopes that the application asks for.
     * @param token A personal access token, or another one that there is already.
     * @param username A local user of a standalone Orchestrator.
     * @param password Password of that user.
     */
    record UiPath(
            @DefaultValue("cloud") Layout layout,
            @Nullable String address,
            @Nullable String organization,
            @Nullable String tenant,
            @Nullable String organizationId,
            boolean allowPlainHttp,
            @Nullable String clientId,
            @Nullable Secret clientSecret,
            @Nullable Path assertionFile,
            @DefaultValue List<String> scopes,
            @Nullable Secret token,
            @Nullable String username,
            @Nullable Secret password) {}

    /**
     * The Control Room; one of token, api-key and password says how to sign in.
     *
     * @param url Address of the Control Room.
     * @param dialect V1 for 11.3 and for Automation 360 before v.33.
     * @param allowPlainHttp Whether passwords and tokens may go unencrypted to other machines.
     * @param username User who signs in.
     * @param apiKey API key of that user.
     * @param password Password of that user.
     * @param multipleLogin Whether a login with a password leaves the other sessions of the user alone.
     * @param token A token that somebody else obtained.
     */
    record ControlRoom(
            @Nullable String url,
            @DefaultValue("v2") Dialect dialect,
            boolean allowPlainHttp,
            @Nullable String username,
            @Nullable Secret apiKey,
            @Nullable Secret password,
            @Nullable Boolean multipleLogin,
            @Nullable Secret token) {}

    /**
     * What is told of all calls, where the jars for it and the bean to tell are there.
     *
     * @param metrics Whether calls are counted and timed, in the MeterRegistry or by OpenTelemetry.
     * @param traces Whether calls are spans of the OpenTelemetry bean.
     */
    record Telemetry(
            @DefaultValue("true") boolean metrics,
            @DefaultValue("true") boolean traces) {}

    /** What keeps journals and locks of pools. */
    enum Store {
        /** Files of a folder. */
        FILES,
        /** The application's DataSource, PostgreSQL or H2. */
        DATA_SOURCE
    }

    /**
     * Pools of seats; needs the library license-swap.
     *
     * @param file File of pools and roster, the same as for the command license-swap, but without anything to sign in with.
     * @param store What keeps journals and locks; data-source needs the library license-swap-jdbc.
     * @param journal Folder of the journals if files keep them; license-swap-journal beside the file unless set.
     * @param createTables Whether tables that the DataSource does not have are created.
     */
    record LicenseSwap(
            @Nullable Path file,
            @DefaultValue("files") Store store,
            @Nullable Path journal,
            @DefaultValue("true") boolean createTables,
            @DefaultValue Watch watch) {}

    /**
     * Moves seats whenever the roster says so.
     *
     * @param enabled Whether this instance watches.
     * @param interval How long a pool is left alone at the most while the roster does not change.
     */
    record Watch(boolean enabled, @DefaultValue("5m") Duration interval) {}
}
