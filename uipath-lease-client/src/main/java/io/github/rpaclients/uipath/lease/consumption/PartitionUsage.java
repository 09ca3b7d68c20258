package io.github.rpaclients.uipath.lease.consumption;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** What one tenant, template of machines or other part uses. */
@Model
public interface PartitionUsage extends WireModel {
    Optional<String> clientId();

    Optional<String> clientType();

    @JsonRequired
    List<ProductUsage> productsUsage();
}
