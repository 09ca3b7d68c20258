package io.github.rpaclients.aa.controlroom.licenses;

import com.squareup.moshi.Json;
import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How many licences of a feature there are. Several Control Rooms can share them, so the free ones are {@link
 * #available()}, not the purchased less those used here. Empty is what the server did not say.
 */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
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

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableLicenseCount.Builder {}
}
