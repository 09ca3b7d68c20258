package io.github.rpaclients.uipath.internal;

import io.github.rpaclients.core.internal.http.Authentication;
import io.github.rpaclients.core.internal.http.Endpoint;
import java.net.URI;
import java.util.List;

/** What all APIs of UiPath have in common on the wire. */
public final class UiPathEndpoint {
    private static final List<String> HARMLESS_HEADERS = List.of("X-UIPATH-OrganizationUnitId", "X-UIPATH-TenantName");

    private static final List<String> HARMLESS_MEMBERS = List.of(
            // ids
            "accountId",
            "externalId",
            "organizationUnitId",
            "partitionGlobalId",
            "principalId",
            "rolesIds",
            // names
            "directoryIdentifier",
            "roleDisplayName",
            "surname",
            "tenancyName",
            "tenantDisplayName",
            "userDomain",
            "userNames",
            // kinds
            "bundleCode",
            "bundleCodes",
            "provisionType",
            "robotType",
            "userBundleCode",
            "userBundleCodes",
            "userLicense",
            "userLicenses",
            // paging
            "odata.context",
            "odata.count");

    private UiPathEndpoint() {}

    public static Endpoint of(URI baseUrl, Authentication authentication) {
        return Endpoint.of(baseUrl, authentication, new UiPathErrors())
                .withRequestIdHeaders(List.of("X-UIPATH-Correlation-Id"))
                .withHarmlessNames(HARMLESS_HEADERS, HARMLESS_MEMBERS);
    }
}
