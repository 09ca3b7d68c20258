package io.github.rpaclients.uipath.lease.userlicenses;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.JsonAlias;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A group rule as it applies to one person. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface GroupInheritance extends WireModel {
    /** The group; the vendor does not say whether by id or by name. */
    Optional<String> group();

    /** As of {@link EditableUserBundle#useExternalLicense}. */
    Optional<Boolean> useExternalLicense();

    @JsonAlias("userBundleLicenses")
    Set<BundleCode> userBundleCodes();

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableGroupInheritance.Builder {}
}
