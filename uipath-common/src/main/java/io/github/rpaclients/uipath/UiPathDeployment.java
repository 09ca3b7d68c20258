package io.github.rpaclients.uipath;

import io.github.rpaclients.core.json.ModelStyle;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where the services of a UiPath deployment are. The factory methods know the vendor's URL layouts; every address can be
 * replaced with a {@code with…} method, because the vendor's pages disagree on some of them. Immutable.
 *
 * <p>An organization or a tenant may be given by name or by id. The factory methods refuse, with an {@link
 * IllegalArgumentException}, what would lead to another address than it seems to, and what is no address. Over http to another machine than this one nothing is sent
 * unless {@link #allowPlainHttp()} was called.
 *
 * @see <a href="https://docs.uipath.com/orchestrator/automation-cloud/latest/api-guide/building-api-requests">Building API
 *     requests</a>
 */
@Value.Immutable
@ModelStyle
public interface UiPathDeployment extends WithUiPathDeployment {
    /** The base of {@code /odata} and {@code /api}. */
    URI orchestratorUrl();

    /** The base of the Identity API, for example {@code https://cloud.uipath.com/acme/identity_}. */
    URI identityUrl();

    /** The whole address of the token endpoint. */
    URI tokenUrl();

    /**
     * The whole address of the page where people sign in. Unless given, it is beside the token endpoint. It belongs to
     * the host: under an organization it was seen to shut out people who come from Microsoft Entra (errorCode 219).
     */
    @Value.Default
    default URI authorizeUrl() {
        return tokenUrl().resolve("authorize");
    }

    /** The base of the licence accountant, {@code …/lease_}; empty where a deployment has none. */
    Optional<URI> leaseUrl();

    /** The base of the licence resource manager, {@code …/license_}; empty where a deployment has none. */
    Optional<URI> licenseUrl();

    /** Headers of every request to Orchestrator; a standalone server chooses the tenant by one. */
    Map<String, String> orchestratorHeaders();

    /**
     * Whether the vendor limits how many requests an organization may send, as its clouds do and servers of one's own do
     * not; clients then wait so as to stay below the published limits. Unless said otherwise, it does not.
     */
    @Value.Default
    default boolean limited() {
        return false;
    }

    /** Whether passwords and tokens may go unencrypted to other machines; unless said otherwise, they may not. */
    @Value.Default
    default boolean plainHttpAllowed() {
        return false;
    }

    /** The same, but passwords and tokens may go unencrypted. Needed for http addresses other than this machine's. */
    default UiPathDeployment allowPlainHttp() {
        return withPlainHttpAllowed(true);
    }

    /** UiPath Automation Cloud. */
    static UiPathDeployment cloud(String organization, String tenant) {
        return hosted(URI.create("https://cloud.uipath.com"), organization, tenant);
    }

    /** UiPath Automation Cloud, Public Sector. */
    static UiPathDeployment publicSector(String organization, String tenant) {
        return hosted(URI.create("https://govcloud.uipath.us"), organization, tenant);
    }

    /** UiPath Automation Cloud, Dedicated: {@code customUrl} is the first label of the host name. */
    static UiPathDeployment dedicated(String customUrl, String organization, String tenant) {
        return hosted(
                URI.create("https://" + Segment.of("custom URL", customUrl) + ".dedicated.uipath.com"),
                organization,
                tenant);
    }

    /**
     * The cloud's URL layout on another host, such as a staging cloud or a simulator.
     *
     * @param host scheme, host and port
     */
    static UiPathDeployment hosted(URI host, String organization, String tenant) {
        String base = Segment.host(host);
        String org = base + "/" + Segment.of("organization", organization);
        return builder()
                .orchestratorUrl(URI.create(org + "/" + Segment.of("tenant", tenant) + "/orchestrator_"))
                // newer organizations answer InvalidPartition on the host-level path
                .identityUrl(URI.create(org + "/identity_"))
                .tokenUrl(URI.create(base + "/identity_/connect/token"))
                .authorizeUrl(URI.create(base + "/identity_/connect/authorize"))
                .leaseUrl(URI.create(org + "/lease_"))
                .licenseUrl(URI.create(org + "/license_"))
                .limited(true)
                .build();
    }

    /**
     * Automation Suite. The vendor shows the licence accountant with and without the organization; the form with it is
     * taken here.
     *
     * @param host scheme, host and port
     */
    static UiPathDeployment automationSuite(URI host, String organization, String tenant) {
        String base = Segment.host(host);
        String org = base + "/" + Segment.of("organization", organization);
        return builder()
                .orchestratorUrl(URI.create(org + "/" + Segment.of("tenant", tenant) + "/orchestrator_"))
                .identityUrl(URI.create(base + "/identity_"))
                .tokenUrl(URI.create(base + "/identity_/connect/token"))
                .authorizeUrl(URI.create(base + "/identity_/connect/authorize"))
                .leaseUrl(URI.create(org + "/lease_"))
                .licenseUrl(URI.create(base + "/lrm"))
                .build();
    }

    /**
     * Standalone Orchestrator, which chooses the tenant by a header. Its identity service has no trailing underscore, and it has no licence services.
     *
     * @param host scheme, host and port
     */
    static UiPathDeployment standalone(URI host, String tenant) {
        String base = Segment.host(host);
        return builder()
                .orchestratorUrl(URI.create(base))
                .identityUrl(URI.create(base + "/identity"))
                .tokenUrl(URI.create(base + "/identity/connect/token"))
                .authorizeUrl(URI.create(base + "/identity/connect/authorize"))
                .putOrchestratorHeaders("X-UIPATH-TenantName", Segment.of("tenant", tenant))
                .build();
    }

    /** A layout of one's own; the three addresses without {@code Optional} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the addresses. */
    final class Builder extends ImmutableUiPathDeployment.Builder {
        Builder() {}

        /** @throws IllegalArgumentException if one of them is no address; a query may stand in that of the page only */
        @Override
        public UiPathDeployment build() {
            UiPathDeployment deployment = super.build();
            Segment.checkAddresses(deployment);
            return deployment;
        }
    }
}
