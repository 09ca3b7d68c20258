package io.github.rpaclients.aa.controlroom.licenses;

import com.squareup.moshi.Json;
import io.github.rpaclients.core.json.Entity;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How many licences of a feature there are. Several Control Rooms can share them, so the free ones are {@link
 * #available()}, not the purchased less those used here. Empty is what the server did not say.
 */
@Entity
public interface LicenseCount extends WireModel, WithLicenseCount {
    /** In CamelCase; compare with {@link LicenseFeature#sameAs}. */
    @Json(name = "name")
    LicenseFeature feature();

    @Json(name = "purchasedCount")
    OptionalLong purchased();

    @Json(name = "usedCountByThisCr")
    OptionalLong usedByThisControlRoom();

    @Json(name = "usedCountByAllCr")
    OptionalLong usedByAll();

    @Json(name = "availableCount")
    OptionalLong available();

    /** What is counted. */
    @Json(name = "licenseCountUnit")
    Optional<LicenseUnit> unit();
}
