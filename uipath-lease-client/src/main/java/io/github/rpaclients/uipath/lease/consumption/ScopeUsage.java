package io.github.rpaclients.uipath.lease.consumption;

import io.github.rpaclients.core.json.JsonRequired;
import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.List;
import java.util.Optional;

/** What a scope uses. */
@Model
public interface ScopeUsage extends WireModel {
    Optional<String> scopeId();

    Optional<String> scopeType();

    @JsonRequired
    List<ProductUsage> productsUsage();
}
