package io.github.rpaclients.uipath.lease.servicelicenses;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import java.time.Instant;
import java.util.Optional;

/** Whether a service of a tenant is licensed, and until when. */
@Model
public interface ServiceLicenseStatus extends WireModel {
    Optional<OrganizationId> accountId();

    @Json(name = "serviceScopeId")
    Optional<TenantId> tenantId();

    Optional<ServiceType> serviceType();

    Optional<String> subscriptionPlan();

    /** In the vendor's words. */
    String licenseStatus();

    Optional<Instant> expireDate();

    /** Whether the organization manages user licences. */
    Optional<Boolean> userLicensingEnabled();
}
