package io.github.rpaclients.uipath.lease.userlicenses;

import com.squareup.moshi.JsonClass;
import io.github.rpaclients.core.json.ModelStyle;
import java.util.Set;
import org.immutables.value.Value;

/** The people to tell about. */
@Value.Immutable
@ModelStyle
@JsonClass(generateAdapter = true, generator = "immutables")
interface PeopleRequest {
    Set<PersonId> userIds();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutablePeopleRequest.Builder {}
}
