package io.github.rpaclients.uipath.lease.products;

import io.github.rpaclients.core.json.Model;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;

/** How many units there are for a span of time. */
@Model
public interface UnitInterval extends WireModel {
    /** As the vendor counts time: in seconds since 1970 where the console has the same. */
    long startDate();

    long endDate();

    Optional<Integer> quantity();
}
