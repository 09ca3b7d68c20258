package io.github.rpaclients.uipath.lease.grouprules;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import java.util.List;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A page of groups. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface GroupAllocationPage {
    OptionalLong totalCount();

    List<GroupAllocation> results();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableGroupAllocationPage.Builder {}
}
