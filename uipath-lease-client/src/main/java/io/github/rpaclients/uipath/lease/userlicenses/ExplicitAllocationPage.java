package io.github.rpaclients.uipath.lease.userlicenses;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import java.util.List;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A page of allocations. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface ExplicitAllocationPage {
    OptionalLong totalCount();

    List<ExplicitAllocation> results();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableExplicitAllocationPage.Builder {}
}
