package io.github.rpaclients.uipath.lease.userlicenses;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Set;
import org.immutables.value.Value;

/** The whole set of bundles for each of these people. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface AllocateRequest {
    Set<PersonId> userIds();

    Set<BundleCode> userBundleCodes();

    boolean useExternalLicense();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAllocateRequest.Builder {}
}
