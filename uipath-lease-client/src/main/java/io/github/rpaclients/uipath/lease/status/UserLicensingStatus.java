package io.github.rpaclients.uipath.lease.status;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import io.github.rpaclients.core.json.WireModel;
import org.immutables.value.Value;

/** Whether an organization manages user licences. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
public interface UserLicensingStatus extends WireModel {
    /** On: bundles decide who may use what. Off: Orchestrator's robot types do, and allocating bundles is pointless. */
    boolean enabled();

    static Builder builder() {
        return new Builder();
    }

    /** Collects the members. */
    final class Builder extends ImmutableUserLicensingStatus.Builder {}
}
