package io.github.rpaclients.uipath.lease.servicelicenses;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.products.ServiceType;
import java.util.List;

/** What a service of a tenant has of each product, beside what there is. */
@Model
public interface TenantServiceLicense extends WireModel {
    ServiceType serviceType();

    @JsonRequired
    List<TenantServiceProduct> products();
}
