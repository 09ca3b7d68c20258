package io.github.rpaclients.uipath.lease.hostlicenses;

import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.uipath.lease.products.ProductQuantity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The whole set of products that an organization is to have. */
@Entity
public interface OrganizationAllocation extends WithOrganizationAllocation {
    List<ProductQuantity> productQuantities();

    /** Gives fewer than are in use, too. */
    Optional<Boolean> bypassUsageCheck();

    static OrganizationAllocation of(Collection<ProductQuantity> products) {
        return new OrganizationAllocationBuilder()
                .addAllProductQuantities(products)
                .build();
    }
}
