package io.github.rpaclients.testkit.uipath;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the vendor's services are, which of them there are, and how old they are. */
public enum Deployment {
    /** Automation Cloud: everything under the organization; API 20. */
    CLOUD(20),

    /**
     * Automation Suite: identity under the host, Orchestrator only under its own name, sign-in with a password; API 17.
     */
    AUTOMATION_SUITE(17),

    /**
     * Standalone Orchestrator: at the root of the host, the tenant in a header, identity under {@code /identity},
     * sign-in with a password, no licence services; API 17, as 25.10 reports.
     */
    STANDALONE(17);

    private final int apiVersion;

    Deployment(int apiVersion) {
        this.apiVersion = apiVersion;
    }

    int apiVersion() {
        return apiVersion;
    }

    List<String> orchestratorBases() {
        switch (this) {
            case CLOUD:
                // old clients leave the name out, and the cloud's gateway lets them
                return tenantBases().stream()
                        .flatMap(base -> Stream.of(base + "/orchestrator_", base))
                        .collect(Collectors.toList());
            case AUTOMATION_SUITE:
                return tenantBases().stream()
                        .map(base -> base + "/orchestrator_")
                        .collect(Collectors.toList());
            default:
                return List.of("");
        }
    }

    List<String> identityBases() {
        switch (this) {
            case CLOUD:
                return organizationBases("/identity_");
            case AUTOMATION_SUITE:
                return List.of("/identity_");
            default:
                return List.of("/identity");
        }
    }

    List<String> tokenPaths() {
        switch (this) {
            case CLOUD:
                return Stream.concat(
                                Stream.of("/identity_/connect/token"),
                                organizationBases("/identity_/connect/token").stream())
                        .collect(Collectors.toList());
            case AUTOMATION_SUITE:
                return List.of("/identity_/connect/token");
            default:
                return List.of("/identity/connect/token");
        }
    }

    /** Automation Suite's pages show two places; both answer. */
    List<String> leaseBases() {
        switch (this) {
            case CLOUD:
                return organizationBases("/lease_");
            case AUTOMATION_SUITE:
                return Stream.concat(organizationBases("/lease_").stream(), Stream.of("/lease_"))
                        .collect(Collectors.toList());
            default:
                return List.of();
        }
    }

    List<String> licenseBases() {
        switch (this) {
            case CLOUD:
                return organizationBases("/license_");
            case AUTOMATION_SUITE:
                return List.of("/lrm");
            default:
                return List.of();
        }
    }

    boolean hasPasswords() {
        return this != CLOUD;
    }

    /** Whether a path without a service is Orchestrator's to refuse; all others go to the portal. */
    boolean isOrchestrators(String path) {
        return this == STANDALONE
                ? path.startsWith("/odata/") || path.startsWith("/api/")
                : tenantBases().stream().anyMatch(base -> path.startsWith(base + "/orchestrator_/"));
    }

    /** The path behind the base of Orchestrator; empty where that is not. */
    Optional<String> orchestratorPath(String path) {
        return orchestratorBases().stream()
                .filter(base -> path.startsWith(base + "/"))
                .map(base -> path.substring(base.length()))
                .findFirst();
    }

    /** {@code {org}} and {@code {org}/{tenant}} accept names and ids. */
    private static List<String> organizationBases(String service) {
        return List.of("/" + Organization.NAME + service, "/" + Organization.ID + service);
    }

    private static List<String> tenantBases() {
        return Stream.of(Organization.TENANT, Organization.TENANT_KEY)
                .flatMap(tenant -> organizationBases("/" + tenant).stream())
                .collect(Collectors.toList());
    }
}
