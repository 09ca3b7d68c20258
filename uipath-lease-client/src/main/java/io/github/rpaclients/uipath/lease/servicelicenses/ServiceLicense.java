package io.github.rpaclients.uipath.lease.servicelicenses;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.OrganizationId;
import io.github.rpaclients.uipath.lease.ids.LicenseCode;
import io.github.rpaclients.uipath.lease.ids.TenantId;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import java.util.Optional;

/** What a service of a tenant has. */
@Model
public interface ServiceLicense extends WireModel {
    Optional<OrganizationId> accountId();

    Optional<String> globalId();

    @Json(name = "serviceScopeId")
    Optional<TenantId> tenantId();

    ServiceType serviceType();

    /** Empty where the service has no licence. */
    Optional<LicenseContent> license();

    /** Whether the organization manages user licences. */
    Optional<Boolean> userLicensingEnabled();

    /** The licence of the organization that this one is a part of. */
    Optional<LicenseCode> accountLicenseCode();
}
