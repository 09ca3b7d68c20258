package io.github.rpaclients.uipath.lease.grouprules;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.uipath.lease.bundles.BundleCode;
import java.util.Set;
import org.immutables.value.Value;

/** The whole set of bundles of a group's rule. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface PutRuleRequest {
    Set<BundleCode> userBundleCodes();

    boolean useExternalLicense();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutablePutRuleRequest.Builder {}
}
