package io.github.rpaclients.aa.controlroom.licenses;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A row of the product list: one product, one feature. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface LicenseRow {
    /** Of the product; tells a row from another document. */
    String name();

    /** An object, not a list. */
    Optional<LicenseCount> feature();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableLicenseRow.Builder {}
}
