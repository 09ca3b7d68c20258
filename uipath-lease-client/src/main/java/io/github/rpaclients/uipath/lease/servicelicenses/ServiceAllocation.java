package io.github.rpaclients.uipath.lease.servicelicenses;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.lease.products.ProductQuantity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The whole set of products that a service of a tenant is to have. */
@Entity
public interface ServiceAllocation extends WithServiceAllocation {
    Optional<String> tenantName();

    List<ProductQuantity> products();

    /** Gives fewer than are in use, too. */
    Optional<Boolean> bypassUsageCheck();

    static ServiceAllocation of(Collection<ProductQuantity> products) {
        return new ServiceAllocationBuilder().addAllProducts(products).build();
    }
}
